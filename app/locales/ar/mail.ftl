# الرسائل.
mail-invitation-subject = دعوة: { $body }
mail-invitation-opening = أنت مدعو إلى العمل في هذا السجل لدى: { $body }. دورك: { $role }.
mail-invitation-until = { $days ->
    [zero] الرابط صالح مرة واحدة.
    [one] الرابط صالح يومًا واحدًا ومرة واحدة.
    [two] الرابط صالح يومين ومرة واحدة.
    [few] الرابط صالح { $days } أيام ومرة واحدة.
    [many] الرابط صالح { $days } يومًا ومرة واحدة.
   *[other] الرابط صالح { $days } يوم ومرة واحدة.
  }
mail-invitation-link = قبول الدعوة
mail-invitation-unasked = إن لم تكن تتوقع هذه الدعوة فلا تفعل شيئًا: لا يُنشأ حساب من دونك.
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
mail-reset-unasked = إن لم تكن أنت من طلبها فلا تفعل شيئًا: تبقى كلمة مرورك كما هي.
mail-password-subject = غُيّرت كلمة مرورك
mail-password-opening = غُيّرت كلمة مرور الحساب الذي له هذا البريد. انتهت جميع الجلسات التي كانت مفتوحة.
mail-factor-subject = تغيّر العامل الثاني
mail-factor-set-up = أُعدّ عامل ثانٍ للحساب الذي له هذا البريد. انتهت جميع الجلسات التي كانت مفتوحة.
mail-factor-turned-off = أُوقف العامل الثاني للحساب الذي له هذا البريد. تكفي الآن كلمة المرور وحدها.
mail-factor-reset = أزال من يدير المنصة العامل الثاني للحساب الذي له هذا البريد. انتهت جميع الجلسات التي كانت مفتوحة.
mail-factor-recovery-used = سجّل أحدهم الدخول إلى الحساب الذي له هذا البريد بأحد رموز الاسترداد. ولم يعد ذلك الرمز صالحًا.
mail-not-you = إن لم تكن أنت من فعل ذلك فعيّن كلمة مرور جديدة فورًا، وأبلغ من يدير حسابات جهتك.
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
   *[report] أعاد المصادِق تقريرًا صغتموه، مع سؤال: { $about }.
  }
mail-draft-published-subject = نُشر: { $about }
mail-draft-published = { $what ->
    [action] الإجراء الذي صغتموه منشور الآن: { $about }.
    [reply] الردّ الذي صغتموه منشور الآن: { $about }.
   *[report] التقرير الذي صغتموه منشور الآن: { $about }.
  }
mail-draft-questioned-subject = سؤال علني: { $about }
mail-draft-questioned = طرح التنسيق الوطني سؤالًا علنيًا عن تقرير مؤسستكم: { $about }. والجواب عنه تقرير جديد.
mail-draft-link = فتح
mail-footer = كتبت هذه الرسالة آلة، ولا يقرأ أحد الردود عليها.

mail-submission-subject = مساهمة تنتظر مشرفًا
mail-submission-opening = ثمة ما ينتظر قرارًا في مكتب الإشراف.
mail-submission-link = إلى المكتب
mail-news-subject = جديد في مكتبكم
mail-news-opening = ثمة جديد في مكتبكم.
mail-news-link = إلى المكتب
