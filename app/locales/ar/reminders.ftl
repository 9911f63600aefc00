# التذكيرات: الصفحة والرسائل والتقويم الشخصي.
reminders-title = التذكيرات
reminders-lede = رسائل عن المواعيد التي على مؤسستكم أن تلتزم بها: قبل الموعد بـ 30 يوماً وبـ 7 أيام، وفي اليوم نفسه، ثم كل أسبوع بعده، في رسالة واحدة في اليوم على الأكثر. وتتوقف حين يُنجز العمل.
reminders-lede-coordinator = رسائل عن المواعيد التي تأخرت عنها مؤسسات دولتكم أربعة أسابيع أو أكثر، في رسالة واحدة في اليوم على الأكثر. وتتوقف حين يُنجز العمل.
reminders-rhythm = كم مرة
reminders-rhythm-hint = لا تصل رسالة إلا إذا كان هناك ما يُذكَّر به.
reminders-rhythm-missing = اختاروا كم مرة
reminders-public = أياً كان اختياركم، فإن ما تأخر عن موعده معلن للجميع.
rhythm-all = في كل خطوة
rhythm-about-all = قبل الموعد بـ 30 يوماً وبـ 7 أيام، وفي اليوم نفسه، ثم كل أسبوع بعده.
rhythm-weekly = مرة في الأسبوع
rhythm-about-weekly = أيام الاثنين، كلها معاً.
rhythm-due = عند حلول الموعد فقط
rhythm-about-due = في اليوم نفسه، ثم كل أسبوع بعده.
done-reminders-saved = حُفظ.
reminders-calendar = مواعيد مؤسستكم في تقويمكم
reminders-calendar-lede = يمكن لبرنامج تقويم أن يعرض مواعيد مؤسستكم ويحدّثها. ويحتاج إلى عنوان سري: من يملكه يرى المواعيد من دون تسجيل الدخول.
reminders-calendar-get = الحصول على عنوان
reminders-calendar-address = عنوان تقويمكم
reminders-calendar-once = لا يُعرض إلا الآن: انسخوه إلى برنامج التقويم.
reminders-calendar-there = هناك عنوان سري. العنوان الجديد يحل محله، ومن دونه يتوقف التقويم.
reminders-calendar-renew = الحصول على عنوان جديد
reminders-calendar-revoke = إلغاء العنوان
reminders-calendar-coordinator = مواعيد جميع مؤسسات دولتكم موجودة في تقويمها العام، ويمكن لبرامج التقويم أن تعرضه أيضاً.
done-calendar-revoked = لم يعد العنوان صالحاً.
reminders-calendar-name = مواعيد { $body }

due-recommendation = موعد التنفيذ
due-action = النهاية المقررة لإجراء
due-reply = الرد على تقييم
due-update = التقرير التالي عن التنفيذ

mail-reminder-subject = { $count ->
    [zero] تذكير: لا مواعيد
    [one] تذكير: موعد واحد
    [two] تذكير: موعدان
    [few] تذكير: { $count } مواعيد
    [many] تذكير: { $count } موعداً
   *[other] تذكير: { $count } موعد
  }
mail-reminder-opening = ما على { $body } أن تنجزه، حتى { $day }.
mail-reminder-opening-coordinator = ما لم تنجزه مؤسسات بعد الموعد بأربعة أسابيع أو أكثر، حتى { $day }: { $body }.
mail-reminder-overdue = ما فات موعده
mail-reminder-coming = ما اقترب موعده
mail-reminder-in = { $days ->
    [zero] موعده اليوم
    [one] موعده { $day }، بعد يوم واحد
    [two] موعده { $day }، بعد يومين
    [few] موعده { $day }، بعد { $days } أيام
    [many] موعده { $day }، بعد { $days } يوماً
   *[other] موعده { $day }، بعد { $days } يوم
  }
mail-reminder-late = { $days ->
    [zero] كان موعده اليوم، { $day }
    [one] كان موعده { $day }، قبل يوم واحد
    [two] كان موعده { $day }، قبل يومين
    [few] كان موعده { $day }، قبل { $days } أيام
    [many] كان موعده { $day }، قبل { $days } يوماً
   *[other] كان موعده { $day }، قبل { $days } يوم
  }
mail-reminder-more = { $count ->
    [zero] لا شيء غير ذلك على مكتبكم.
    [one] هناك واحد آخر على مكتبكم.
    [two] هناك اثنان آخران على مكتبكم.
    [few] هناك { $count } أخرى على مكتبكم.
    [many] هناك { $count } أخرى على مكتبكم.
   *[other] هناك { $count } أخرى على مكتبكم.
  }
mail-reminder-desk = افتحوا مكتبكم
mail-reminder-stop = تتوقف التذكيرات بموعد حين يُنجز العمل ويُنشر. وكل ما تأخر عن موعده معلن للجميع.
mail-reminder-rhythm = اختاروا كم مرة تصل هذه الرسالة
