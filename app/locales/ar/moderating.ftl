# مكتب المشرف المستقل.
moderating-eyebrow = المشرف المستقل
moderating-title = ما ينتظر قراراً
moderating-lede = { $days ->
    [zero] الأطول انتظاراً أولاً. القرار مستحق فوراً. لكم أن تنشروا أو تعيدوا أو ترفضوا، للأسباب المحددة في القائمة دون غيرها. وليس لكم أن تغيّروا كلمة أو تقديراً.
    [one] الأطول انتظاراً أولاً. يجب البت في غضون يوم واحد. لكم أن تنشروا أو تعيدوا أو ترفضوا، للأسباب المحددة في القائمة دون غيرها. وليس لكم أن تغيّروا كلمة أو تقديراً.
    [two] الأطول انتظاراً أولاً. يجب البت في غضون يومين. لكم أن تنشروا أو تعيدوا أو ترفضوا، للأسباب المحددة في القائمة دون غيرها. وليس لكم أن تغيّروا كلمة أو تقديراً.
    [few] الأطول انتظاراً أولاً. يجب البت في غضون { $days } أيام. لكم أن تنشروا أو تعيدوا أو ترفضوا، للأسباب المحددة في القائمة دون غيرها. وليس لكم أن تغيّروا كلمة أو تقديراً.
    [many] الأطول انتظاراً أولاً. يجب البت في غضون { $days } يوماً. لكم أن تنشروا أو تعيدوا أو ترفضوا، للأسباب المحددة في القائمة دون غيرها. وليس لكم أن تغيّروا كلمة أو تقديراً.
   *[other] الأطول انتظاراً أولاً. يجب البت في غضون { $days } يوم. لكم أن تنشروا أو تعيدوا أو ترفضوا، للأسباب المحددة في القائمة دون غيرها. وليس لكم أن تغيّروا كلمة أو تقديراً.
  }
moderating-nothing = لا مساهمة تنتظر قراراً.
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
moderating-looks = كما سيراها القراء
moderating-signs = انظروا في هذه المقاطع
moderating-signs-about = قد تكشف هوية شخص ما.
moderating-confirmed = يقول كاتبها إنه يجوز نشره.
moderating-unconfirmed = لم يُسأل كاتبها، أو لم يقل شيئاً.
moderating-files = الملفات
moderating-unreadable = ليس فيه نص يمكن فحصه: افتحوه وانظروا في كل صفحة.
moderating-earlier = ما تقرر من قبل
moderating-changed = جرى تغييرها في الأثناء. هكذا هي الآن.
moderating-decide = القرار
moderating-publish = نشر
moderating-publish-about = تصبح علنية فوراً، بنصها الحرفي. وتبقى كذلك ما لم يسحبها صاحبها أو يُحجب ما يعرّض شخصاً للخطر. وتبدأ مهلة رد الوزارة.
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
done-moderated-published = أصبحت علنية.
done-moderated-returned = عادت إلى المنظمة.
done-moderated-declined = رُفضت. وتقرأ المنظمة السبب.
done-interest-declared = تذهب إلى مشرفين آخرين.
moderating-count-chosen = المختار: { $count } من { $total }
moderating-none-chosen = لا شيء مما ينتظر القرار يطابق هذا الاختيار.
moderating-choose = الاختيار والترتيب
moderating-choose-button = عرض
moderating-check = ما ينبغي التحقق منه
moderating-check-confirmed = دلائل على بيانات شخصية أكدتها الجهة المقدِّمة
moderating-check-files = ملفات بلا نص
moderating-check-nothing = لا هذا ولا ذاك
moderating-waited = مدة الانتظار
moderating-waited-late = بعد انقضاء أجل القرار
moderating-waited-long = أسبوع أو أكثر
moderating-waited-short = أقل من أسبوع
moderating-order = الترتيب
moderating-order-arrival = بحسب ترتيب الورود
moderating-order-newest = الأحدث أولاً
moderating-order-organisation = بحسب المنظمة
moderating-unreadable-count = { $count ->
    [zero] لا ملفات بلا نص
    [one] ملف واحد بلا نص
    [two] ملفان بلا نص
    [few] { $count } ملفات بلا نص
    [many] { $count } ملفاً بلا نص
   *[other] { $count } ملف بلا نص
  }
moderating-asked = موضوعه
moderating-others = نصوص أخرى عن التوصية نفسها
moderating-others-same = من المنظمة نفسها
moderating-others-other = من جهات أخرى
moderating-other-published = نُشر في
moderating-other-waits = ينتظر منذ
moderating-duplicate-of = إن كان مكرراً: فلأي نص؟
moderating-duplicate-of-hint = تُبلَّغ المنظمة بالنص المقصود.
moderating-duplicate-none = ليس مكرراً
moderating-duplicate-missing = اختاروا نص المنظمة نفسها، عن التوصية نفسها، الذي يكرره هذا النص
moderating-hidden-name = الوصف هو اسم منظمة أخرى مسجلة لا تظهر لأحد، أو يتضمنه. ولم تُبلَّغ الجهة المقدِّمة بذلك. الاسم:
moderating-reason = سبب جواز نشرها بحسب المنظمة
moderating-no-reason = لم يُذكر أي سبب.
moderating-sure = أيُنشر وفيه هذه المقاطع؟
moderating-sure-about = أكدت المنظمة أن هذه المقاطع يجوز نشرها. اقرؤوا كل مقطع مرة أخرى: فما يُنشر يبقى، والنسخ لا يمكن استردادها.
moderating-sure-back = رجوع بلا نشر
moderating-interest-asked = سُئل مشرف آخر منذ
moderating-interest-since = أُعلنت في
moderating-interest-agree = انتهت
moderating-interest-stays = باقية
moderating-endings = مصالح يُقال إنها انتهت
moderating-endings-about = لا يُنهي أحد مصلحته بنفسه. فإن وافقتم على أنها زالت، عاد ما تقدمه المنظمة إلى ذلك المشرف.
done-interest-ending-asked = سيقرر مشرف آخر ما إذا كانت مصلحتكم قد انتهت.
done-interest-stays = المصلحة باقية.
moderating-interest-end = لم تعد لي مصلحة
done-interest-ended = انتهت المصلحة: سيرى ذلك المشرف من جديد ما تقدمه المنظمة.
moderating-guard-asks = يسأل الحارس: { $question }
moderating-organisation-signs = يصبح اسم المنظمة علنياً مع هذا، إن لم يكن كذلك بعد. والحارس يسأل عنه أيضاً.
