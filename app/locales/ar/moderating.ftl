# مكتب المشرف المستقل.
moderating-eyebrow = الإشراف المستقل
moderating-title = ما ينتظر قراراً
moderating-lede = { $days ->
    [zero] الأطول انتظاراً أولاً. القرار مستحق فوراً. لكم أن تنشروا أو تعيدوا أو ترفضوا، للأسباب المحددة في القائمة دون غيرها. وليس لكم أن تغيّروا كلمة أو تقديراً.
    [one] الأطول انتظاراً أولاً. القرار مستحق في غضون يوم واحد. لكم أن تنشروا أو تعيدوا أو ترفضوا، للأسباب المحددة في القائمة دون غيرها. وليس لكم أن تغيّروا كلمة أو تقديراً.
    [two] الأطول انتظاراً أولاً. القرار مستحق في غضون يومين. لكم أن تنشروا أو تعيدوا أو ترفضوا، للأسباب المحددة في القائمة دون غيرها. وليس لكم أن تغيّروا كلمة أو تقديراً.
    [few] الأطول انتظاراً أولاً. القرار مستحق في غضون { $days } أيام. لكم أن تنشروا أو تعيدوا أو ترفضوا، للأسباب المحددة في القائمة دون غيرها. وليس لكم أن تغيّروا كلمة أو تقديراً.
    [many] الأطول انتظاراً أولاً. القرار مستحق في غضون { $days } يوماً. لكم أن تنشروا أو تعيدوا أو ترفضوا، للأسباب المحددة في القائمة دون غيرها. وليس لكم أن تغيّروا كلمة أو تقديراً.
   *[other] الأطول انتظاراً أولاً. القرار مستحق في غضون { $days } يوم. لكم أن تنشروا أو تعيدوا أو ترفضوا، للأسباب المحددة في القائمة دون غيرها. وليس لكم أن تغيّروا كلمة أو تقديراً.
  }
moderating-nothing = لا شيء ينتظركم.
moderating-count = { $count ->
    [zero] لا مساهمات
    [one] مساهمة واحدة
    [two] مساهمتان
    [few] { $count } مساهمات
    [many] { $count } مساهمة
   *[other] { $count } مساهمة
  }
moderating-for-others = { $count ->
    [zero] لا تظلم ينتظر مشرفاً آخر.
    [one] تظلم واحد ينتظر مشرفاً آخر، لأن القرار السابق لكم.
    [two] تظلمان ينتظران مشرفاً آخر، لأن القرار السابق لكم.
    [few] { $count } تظلمات تنتظر مشرفاً آخر، لأن القرار السابق لكم.
    [many] { $count } تظلماً ينتظر مشرفاً آخر، لأن القرار السابق لكم.
   *[other] { $count } تظلم ينتظر مشرفاً آخر، لأن القرار السابق لكم.
  }
moderating-organisations = منظمات تطلب تسجيلها
moderating-due = في موعد أقصاه
moderating-late = { $days ->
    [zero] بلا تأخر
    [one] متأخرة يوماً واحداً
    [two] متأخرة يومين
    [few] متأخرة { $days } أيام
    [many] متأخرة { $days } يوماً
   *[other] متأخرة { $days } يوم
  }
moderating-age = { $days ->
    [zero] وردت اليوم
    [one] تنتظر منذ يوم واحد
    [two] تنتظر منذ يومين
    [few] تنتظر منذ { $days } أيام
    [many] تنتظر منذ { $days } يوماً
   *[other] تنتظر منذ { $days } يوم
  }
moderating-confirmed-count = { $count ->
    [zero] لم يؤكد كاتبها أي مقطع
    [one] أكّد كاتبها مقطعاً واحداً
    [two] أكّد كاتبها مقطعين
    [few] أكّد كاتبها { $count } مقاطع
    [many] أكّد كاتبها { $count } مقطعاً
   *[other] أكّد كاتبها { $count } مقطع
  }
moderating-one = مساهمة
moderating-one-lede = كما ستظهر. انشروها كما هي، أو أعيدوها، أو ارفضوها.
moderating-organisation = من
moderating-shows = طريقة الظهور
moderating-alike = من المنظمة نفسها في الموضوع نفسه
moderating-alike-count = { $count ->
    [zero] لا تقييمات منشورة
    [one] تقييم منشور واحد
    [two] تقييمان منشوران
    [few] { $count } تقييمات منشورة
    [many] { $count } تقييماً منشوراً
   *[other] { $count } تقييم منشور
  }
moderating-looks = كما سيراها القراء
moderating-signs = انظروا في هذه المقاطع
moderating-signs-about = قد تكشف من هو شخص ما.
moderating-confirmed = يقول كاتبها إنه يجوز نشره.
moderating-unconfirmed = لم يُسأل كاتبها، أو لم يقل شيئاً.
moderating-files = الملفات
moderating-unreadable = ليس فيه نص يمكن فحصه: افتحوه وانظروا في كل صفحة.
moderating-earlier = ما تقرر من قبل
moderating-changed = جرى تغييرها في الأثناء. هكذا هي الآن.
moderating-decide = القرار
moderating-publish = نشر
moderating-publish-about = تصبح علنية فوراً، بنصها الحرفي ونهائياً. وتبدأ مهلة رد الوزارة.
moderating-uphold = قبول التظلم والنشر
moderating-return = إعادة للتصويب
moderating-decline = رفض
moderating-dismiss = رفض التظلم
moderating-ground = السبب
moderating-ground-hint = القائمة الحصرية. السبب علني، أما ما تكتبونه أدناه فللمنظمة وحدها.
moderating-passage = المقطع
moderating-passage-hint = انسخوا من النص ما يجب تصويبه. ويجب أن يكون وارداً فيه.
moderating-passage-elsewhere = هذا المقطع لا يرد في النص: انسخوه منه
moderating-field = موضعه
moderating-field-any = أي موضع
moderating-note = كلمة إلى المنظمة
moderating-note-hint = ما الذي ينبغي أن يتغيّر. ولا تقترحوا صياغة.
moderating-no-member = لم يعد كاتبه عضواً في هذا الائتلاف: أعيدوه أو ارفضوه
moderating-pseudonym = ينشر غيره الآن تحت هذا الوصف: أعيدوه
moderating-file-elsewhere = يرد أحد ملفاته الآن في نص آخر للكاتب نفسه تحت اسم آخر: أعيدوه
moderating-files-gone = أحد ملفاتها لم يعد موجوداً أو يحجزه فاحص الفيروسات: لم يُنشر شيء
moderating-interest = لدي تضارب مصالح في هذا
moderating-interest-about = إذا كنتم تعرفون كاتبها، أو تعملون معه أو عملتم معه، أو كان الأمر يعنيكم أنفسكم، فقولوا ذلك. فتغادر مكتبكم فوراً وتذهب إلى مشرفين آخرين. ويُسجَّل أن أحدهم صرّح بتضارب مصالح، دون السبب.
moderating-interest-whole = في كل ما يخص هذه المنظمة
moderating-interest-send = التصريح بتضارب المصالح
moderating-interests = ما صرّحتم به من تضارب مصالح
moderating-interests-about = ما تقدّمه هذه المنظمات يذهب إلى مشرفين آخرين.
moderating-interest-end = لم يعد قائماً
done-moderated-published = أصبحت علنية.
done-moderated-returned = عادت إلى المنظمة.
done-moderated-declined = رُفضت. وتقرأ المنظمة السبب.
done-interest-declared = تذهب إلى مشرفين آخرين.
done-interest-ended = سترون مساهماتها من جديد.
