# الرسائل.
mail-invitation-subject = دعوة: { $body }
mail-invitation-opening = أنتم مدعوون إلى العمل في هذا السجل لدى: { $body }. دوركم: { $role }.
mail-invitation-until = { $days ->
    [zero] الرابط صالح مرة واحدة.
    [one] الرابط صالح يوماً واحداً ومرة واحدة.
    [two] الرابط صالح يومين ومرة واحدة.
    [few] الرابط صالح { $days } أيام ومرة واحدة.
    [many] الرابط صالح { $days } يوماً ومرة واحدة.
   *[other] الرابط صالح { $days } يوم ومرة واحدة.
  }
mail-invitation-organisation = منظمة من منظمات المجتمع المدني
mail-invitation-link = قبول الدعوة
mail-invitation-unasked = إن لم تكونوا تتوقعون هذه الدعوة فلا تفعلوا شيئاً: لا يُنشأ حساب من دونكم.
mail-moderator-subject = مستجدات الإشراف
mail-moderator-proposed = اقتُرح شخص للإشراف على السجل. ولا يصبح أحد مشرفاً قبل أن يوافق مشرف.
mail-moderator-appointed = انضم مشرف جديد إلى الإشراف على السجل. إن لم يكن لكم علم بذلك فاستفسروا فوراً.
mail-moderator-ending = اقتُرح أن يغادر مشرف الإشراف على السجل. وعلى مشرف أن يوافق أو يعترض، فإن لم يجب أحد سرى الاقتراح بعد أسبوعين.
mail-moderator-link = إلى الأعضاء
mail-reset-subject = كلمة مرور جديدة
mail-reset-opening = طلب أحدهم كلمة مرور جديدة للحساب الذي له هذا البريد.
mail-reset-until = { $minutes ->
    [zero] الرابط صالح مرة واحدة.
    [one] الرابط صالح دقيقة واحدة ومرة واحدة.
    [two] الرابط صالح دقيقتين ومرة واحدة.
    [few] الرابط صالح { $minutes } دقائق ومرة واحدة.
    [many] الرابط صالح { $minutes } دقيقة ومرة واحدة.
   *[other] الرابط صالح { $minutes } دقيقة ومرة واحدة.
  }
mail-reset-link = تعيين كلمة مرور جديدة
mail-reset-unasked = إن لم تكونوا أنتم من طلبها فلا تفعلوا شيئاً: تبقى كلمة مروركم كما هي.
mail-password-subject = غُيّرت كلمة مروركم
mail-password-opening = غُيّرت كلمة مرور الحساب الذي له هذا البريد. انتهت جميع الجلسات التي كانت مفتوحة.
mail-factor-subject = تغيّر العامل الثاني
mail-factor-set-up = أُعدّ عامل ثانٍ للحساب الذي له هذا البريد. انتهت جميع الجلسات التي كانت مفتوحة.
mail-factor-turned-off = أُوقف العامل الثاني للحساب الذي له هذا البريد. تكفي الآن كلمة المرور وحدها.
mail-factor-reset = أزال من يدير المنصة العامل الثاني للحساب الذي له هذا البريد. انتهت جميع الجلسات التي كانت مفتوحة.
mail-factor-recovery-used = سجّل أحدهم الدخول إلى الحساب الذي له هذا البريد بأحد رموز الاسترداد. ولم يعد ذلك الرمز صالحاً.
mail-not-you = إن لم تكونوا أنتم من فعل ذلك فعيّنوا كلمة مرور جديدة فوراً، وأبلغوا من يدير حسابات جهتكم.
mail-not-you-link = طلب كلمة مرور جديدة
mail-draft-submitted-subject = في انتظار المصادقة: { $about }
mail-draft-submitted = { $what ->
    [action] إجراء ينتظر أن تنشروه أو تعيدوه مع سؤال: { $about }.
    [reply] ردّ على تقييم بديل ينتظر أن تنشروه أو تعيدوه مع سؤال: { $about }.
   *[report] تقرير ينتظر أن تنشروه أو تعيدوه مع سؤال: { $about }.
  }
mail-draft-returned-subject = أُعيد مع سؤال: { $about }
mail-draft-returned = { $what ->
    [action] أعاد المصادِق إجراءً صغتموه، مع سؤال: { $about }.
    [reply] أعاد المصادِق ردًّا صغتموه، مع سؤال: { $about }.
   *[report] أعاد المصادِق تقريراً صغتموه، مع سؤال: { $about }.
  }
mail-draft-published-subject = نُشر: { $about }
mail-draft-published = { $what ->
    [action] الإجراء الذي صغتموه منشور الآن: { $about }.
    [reply] الردّ الذي صغتموه منشور الآن: { $about }.
   *[report] التقرير الذي صغتموه منشور الآن: { $about }.
  }
mail-draft-questioned-subject = سؤال علني: { $about }
mail-draft-questioned = طرح التنسيق الوطني سؤالاً علنياً عن تقرير مؤسستكم: { $about }. والجواب عنه تقرير جديد.
mail-draft-an-action = إجراء
mail-draft-link = فتح
mail-footer = كتبت هذه الرسالة آلة، ولا يقرأ أحد الردود عليها.

mail-submission-subject = مساهمة تنتظر مشرفاً
mail-submission-link = إلى المكتب
mail-news-subject = جديد في مكتبكم
mail-news-opening = ثمة جديد في مكتبكم.
mail-news-link = إلى المكتب
mail-submission-opening = { $count ->
    [zero] لا مساهمات تنتظر القرار في مكتب الإشراف.
    [one] مساهمة واحدة تنتظر القرار في مكتب الإشراف.
    [two] مساهمتان تنتظران القرار في مكتب الإشراف.
    [few] { $count } مساهمات تنتظر القرار في مكتب الإشراف.
    [many] { $count } مساهمة تنتظر القرار في مكتب الإشراف.
   *[other] { $count } مساهمة تنتظر القرار في مكتب الإشراف.
  }
