# الحسابات والمكاتب.
form-errors = { $count ->
    [zero] لا شيء يحتاج إلى تصحيح
    [one] أمر واحد يحتاج إلى تصحيح
    [two] أمران يحتاجان إلى تصحيح
    [few] { $count } أمور تحتاج إلى تصحيح
    [many] { $count } أمراً يحتاج إلى تصحيح
   *[other] { $count } أمر يحتاج إلى تصحيح
  }
session-ended = انتهت جلستكم
session-ended-lede = لم يضع شيء مما كتبتموه، فهو محفوظ في هذه الصفحة.
session-ended-sign-in = سجّلوا الدخول من جديد في علامة تبويب أخرى
session-ended-come-back = عودوا إلى علامة التبويب هذه وأرسلوه مرة أخرى.
session-ended-again = إرسال مرة أخرى
sign-in = تسجيل الدخول
sign-out = تسجيل الخروج
own-account = حسابكم
desk = المكتب
account-nav = الحساب
role-focal-point = جهة اتصال
role-validator = مُصادِق
role-coordinator = منسّق
role-contributor = مساهم
role-organisation-lead = مسؤول المنظمة
role-moderator = مشرف
role-administrator = مدير النظام
body-kind-institution = مؤسسة
body-kind-mechanism = الآلية الوطنية
body-kind-organisation = منظمة
body-kind-moderation = المشرفون المستقلون
body-kind-installation = هذه المنصة
body-mechanism-of = الآلية الوطنية: { $state }
problem-forged = لم يأتِ هذا من صفحتنا
problem-forged-advice = حاول موقع آخر إرسال شيء باسمكم، أو أخفى متصفحكم مصدره. لم يتغير شيء. افتحوا الصفحة هنا وأرسل مرة أخرى.

# حقول مشتركة بين النماذج.
yes = نعم
no = لا
save = حفظ
leave-it = تركه كما هو
field-email = البريد الإلكتروني
field-sign-in = البريد الإلكتروني، أو اسم تسجيل الدخول
field-password = كلمة المرور
field-old-password = كلمة المرور الحالية
field-new-password = كلمة مرور جديدة
field-new-password-hint = 15 حرفاً على الأقل. تذكُّر عدة كلمات أسهل من تذكُّر الرموز، ويمكنكم استخدام برنامج لإدارة كلمات المرور.
field-name = الاسم
field-name-hint = كما يعرفكم زملاؤكم. لا يراه الجمهور أبداً.
field-language = اللغة
field-language-hint = للرسائل التي تصلكم.
field-code = الرمز
field-code-hint = ستة أرقام من تطبيق المصادقة، أو أحد رموز الاسترداد.
password-short = { $count ->
    [few] اكتبوا { $count } أحرف على الأقل
    [many] اكتبوا { $count } حرفاً على الأقل
   *[other] اكتبوا { $count } حرف على الأقل
  }
password-long = { $count ->
    [few] اكتبوا { $count } أحرف على الأكثر
    [many] اكتبوا { $count } حرفاً على الأكثر
   *[other] اكتبوا { $count } حرف على الأكثر
  }
password-known = كلمة المرور هذه من أول ما يجرّبه الجميع. اختاروا غيرها
password-own = كلمة المرور هذه لا تكاد تزيد على اسمكم أو بريدكم. اختاروا غيرها
password-wrong = هذه ليست كلمة مروركم الحالية
name-missing = اكتبوا اسمكم
language-missing = اختاروا لغة
too-many-attempts = كانت المحاولات كثيرة جداً. انتظروا ربع ساعة ثم حاولوا مرة أخرى
busy-now = يسجّل عدد كبير جداً الدخول في هذه اللحظة. لم يتغيّر شيء: حاولوا مرة أخرى بعد بضع ثوانٍ

# تسجيل الدخول.
sign-in-lede = لأعضاء المؤسسات والآليات الوطنية والمنظمات والمشرفين المستقلين. كل ما نُشر يمكن قراءته دون تسجيل الدخول.
sign-in-forgotten = نسيتُ كلمة المرور
sign-in-by-invitation = لا تُنشأ الحسابات إلا بدعوة: اسأل من يدير حسابات جهتكم.
sign-in-email-missing = اكتبوا بريدكم الإلكتروني أو اسم تسجيل الدخول
sign-in-password-missing = اكتبوا كلمة المرور
sign-in-wrong = البريد أو الاسم لا يتطابق مع كلمة المرور. تحققوا من صحتهما
sign-in-device = على هذا الجهاز
sign-in-device-yes = أسجّل الدخول من هنا كثيراً
sign-in-device-hint = يحتفظ المتصفح عندئذٍ بعلامة مدة 90 يوماً، لكي تتمكنوا من الدخول حتى إن جرّب غيركم كلمات مرور خاطئة لحسابكم. العلامة لا تذكر اسم أحد، لكنها تُظهر لمن يفتّش الجهاز أن أحداً سجّل الدخول منه. ويزيلها «غادروا هذه الصفحة الآن».
code-title = الخطوة الثانية
code-lede = لحسابكم عامل ثانٍ: افتحوا تطبيق المصادقة.
code-send = متابعة
code-lost = ليس تطبيق المصادقة في متناولكم؟ استخدموا أحد رموز الاسترداد، وكل رمز صالح مرة واحدة. وإن لم تكن لديكم، فاسألوا من يدير هذه المنصة.
code-missing = اكتبوا الرمز
code-wrong = هذا الرمز غير صحيح أو سبق استخدامه. انتظروا الرمز التالي
done-signed-out = سجّلت الخروج.

# طريق العودة.
reset-title = كلمة مرور منسية
reset-lede = اكتبوا بريد حسابكم. إن كان موجوداً أُرسلت إليه رسالة فيها رابط.
reset-send = إرسال الرابط
reset-email-wrong = اكتبوا بريداً إلكترونياً، مثل name@example.org
reset-asked = راجعوا بريدكم
reset-asked-lede = إن كان ثمة حساب بهذا البريد فالرابط في طريقه إليه. وهو صالح ساعة واحدة ومرة واحدة.
reset-asked-nothing = لم يصل شيء بعد بضع دقائق؟ ابحثوا في البريد غير المرغوب فيه، وتحققوا من صحة العنوان. لا تُنشأ الحسابات إلا بدعوة.
reset-set = كلمة مرور جديدة
reset-set-lede = بعد ذلك تنتهي جلساتكم كلها، وتسجّلون الدخول بالكلمة الجديدة.
reset-set-send = تعيين كلمة المرور
reset-gone = لم يعد هذا الرابط صالحاً
reset-gone-lede = روابط كلمة المرور الجديدة صالحة ساعة واحدة ومرة واحدة. لم يتغير شيء.
reset-again = اطلبوا رابطاً آخر
done-password-set = عُيّنت كلمة المرور الجديدة. سجّلوا الدخول بها.

# الدعوات.
invitation-title = أنتم مدعوون
invitation-known = لديكم حساب بهذا البريد. انضم به، ويبقى ما فعلته في جهة أخرى منسوباً إلى تلك الجهة.
invitation-join = انضمام
invitation-sign-in = لهذا البريد حساب بالفعل. سجّلوا الدخول به وستعودون إلى هنا.
invitation-elsewhere = هذا البريد لعضو في جهة أخرى. لا يكون الشخص عضواً إلا في جهة واحدة: فإذا انتهت تلك العضوية أمكن قبول هذه الدعوة ما دامت صالحة.
invitation-second-factor = يحتاج هذا الدور إلى عامل ثانٍ. تُعدّونه في الخطوة التالية بتطبيق مصادقة على هاتفكم أو حاسوبكم.
invitation-accept = قبول
invitation-gone = لم تعد هذه الدعوة صالحة
invitation-gone-lede = الدعوة صالحة مرة واحدة لمدة 14 يوماً، ويمكن سحبها. إن كنتم قد قبلتموها فسجّلوا الدخول، وإلا فاطلبوا غيرها ممن دعاكم.
done-joined = مرحباً بكم. سجّلت الدخول.

# العامل الثاني.
factor-title = إعداد عامل ثانٍ
factor-needed = يحتاج دوركم إليه قبل أي شيء آخر. وبعده لا يستطيع من يعرف كلمة مروركم تسجيل الدخول.
factor-wanted = بعده لا يستطيع من يعرف كلمة مروركم تسجيل الدخول.
factor-replaced = يحل الجديد محل العامل الذي لديكم، ويبقى القديم صالحاً إلى أن تنتهي هنا. تنتهي جلساتكم الأخرى وتحصل على رموز استرداد جديدة.
factor-step-app = افتحوا تطبيق مصادقة على هاتفكم، أو برنامج إدارة كلمات المرور.
factor-step-scan = أضيفوا حساباً بمسح هذه الصورة.
factor-picture = صورة يمسحها تطبيق المصادقة
factor-step-type = أو اكتبوا هذا المفتاح:
factor-step-code = اكتبوا الأرقام الستة التي يعرضها.
factor-code-hint = ستة أرقام. تتغير كل 30 ثانية.
factor-confirm = تأكيد
factor-set-up = إعداد عامل ثانٍ
factor-replace = استبداله
factor-off = إيقافه
factor-off-title = إيقاف العامل الثاني
factor-off-lede = ستكفي كلمة مروركم وحدها لتسجيل الدخول. تنتهي جلساتكم الأخرى.
recovery-title = رموز الاسترداد
recovery-lede = أُعدّ العامل الثاني. إن فقدتموه أدخلكم كل رمز من هذه الرموز مرة واحدة.
recovery-keep = لا تُعرض إلا الآن. اطبعها أو احفظها في برنامج إدارة كلمات المرور.
recovery-kept = لقد حفظتُها
recovery-new = رموز استرداد جديدة
recovery-new-title = رموز استرداد جديدة
recovery-new-lede = لن تعود الرموز التي لديكم صالحة بعد ذلك.
done-second-factor-off = أُوقف العامل الثاني.

# الحساب.
account-body = الجهة
account-membership = العضوية
account-role = الدور
account-since = منذ
account-no-body = لست عضواً في أي جهة حالياً، فليس لكم أن تفعل شيئاً هنا. ويبقى ما فعلته منسوباً إلى الجهة التي فعلته باسمها.
account-may = ما يجوز لهذا الدور
account-may-not = ما لم يُذكر هنا لا يجوز لهذا الدور.
account-change-details = تغيير الاسم واللغة
account-security = تسجيل الدخول
account-factor = العامل الثاني
account-factor-on = أُعدّ عامل ثانٍ.
account-factor-needed = يحتاج دوركم إليه.
account-factor-off = لم يُعدّ عامل ثانٍ. ومن يعرف كلمة مروركم يستطيع تسجيل الدخول.
account-codes-left = { $count ->
    [zero] لم يبقَ أي رمز استرداد.
    [one] بقي رمز استرداد واحد.
    [two] بقي رمزا استرداد.
    [few] بقيت { $count } رموز استرداد.
    [many] بقي { $count } رمز استرداد.
   *[other] بقي { $count } رمز استرداد.
  }
account-sessions = { $count ->
    [zero] ليست لكم جلسة مفتوحة.
    [one] ليست لكم جلسة مفتوحة سوى هذه.
    [two] لكم جلستان مفتوحتان.
    [few] لكم { $count } جلسات مفتوحة.
    [many] لكم { $count } جلسة مفتوحة.
   *[other] لكم { $count } جلسة مفتوحة.
  }
account-sessions-see = عرض الجلسات وإنهاؤها
reach-own = لجهته
reach-any = لجميع الجهات
details-title = الاسم واللغة
password-title = تغيير كلمة المرور
password-lede = بعد ذلك تنتهي جلساتكم الأخرى.
password-change = تغييرها
sessions-title = جلساتكم المفتوحة
sessions-lede = كل سطر متصفح واحد. لا يُحفظ العنوان الذي أتيت منه ولا نوع المتصفح.
sessions-since = منذ
sessions-used = آخر استخدام
sessions-end = إنهاء
sessions-current = هذه الجلسة
sessions-end-others = إنهاء جميع الجلسات الأخرى
done-saved = تم الحفظ.
done-password-changed = غُيّرت كلمة مروركم. انتهت جلساتكم الأخرى.
done-session-ended = انتهت.

# الأعضاء.
members-title = الأعضاء
members-lede = لا يعرف من هم إلا أعضاء هذه الجهة ومن يدير حساباتها. أما أمام الجمهور فالجهة هي التي تتكلم.
members-none = لا أحد بعد.
members-end = إنهاء
members-count = { $count ->
    [zero] لا أعضاء
    [one] عضو واحد
    [two] عضوان
    [few] { $count } أعضاء
    [many] { $count } عضواً
   *[other] { $count } عضو
  }
members-institutions = المؤسسات
invitations-title = الدعوات المفتوحة
invitations-none = لا توجد دعوة مفتوحة.
invitations-sent = أُرسلت
invitations-until = صالحة حتى
invitations-revoke = سحب
invite-title = دعوة شخص
invite-lede = تُرسل إلى العنوان رسالة فيها رابط. وهو صالح مرة واحدة لمدة 14 يوماً.
invite-send = إرسال الدعوة
invite-language = لغة الرسالة
invite-email-wrong = اكتبوا بريداً إلكترونياً، مثل name@example.org
invite-role-missing = اختاروا دوراً
invite-member-already = هذا البريد لعضو بالفعل
role-about-focal-point = يصوغ التقارير والإجراءات والردود
role-about-validator = يصوغ، وينشر ما صاغه زملاؤه أو يعيده
role-about-coordinator = يُدخل الوثائق ويسند المسؤوليات ويتابع المؤسسات والمواعيد
role-about-contributor = يصوغ التقييمات
role-about-organisation-lead = يصوغ التقييمات ويقدمها ويسحبها، ويدعو المساهمين
role-about-moderator = يسجّل المنظمات ويبتّ في ما تقدمه
role-about-administrator = الإعدادات، وحسابات التنسيق والمشرفين
done-invited = الدعوة في طريقها.
done-invitation-revoked = سُحبت الدعوة.
done-membership-ended = انتهت العضوية.
administration-title = الإدارة
administration-lede = حسابات الآليات الوطنية والمشرفين. أما حسابات المؤسسات فتديرها آلية دولتها.
administration-coordinators = المنسقون
administration-moderators = المشرفون
administration-state = الدولة
administration-state-hint = للمنسق: الدولة التي تتبعها الآلية الوطنية. وللمشرف: الدولة التي تتبعها الجهة التي قررت، إن كانت تابعة لدولة.
administration-no-state = بلا دولة
administration-state-missing = اختاروا الدولة التي تُنسَّق توصياتها
invitations-awaits = في انتظار موافقة مشرف، فإن كان الجميع قد غادروا فأسبوعان
done-proposed = قُدّم الاقتراح. يجب أن يوافق مشرف، فإن كان الجميع قد غادروا أُرسلت الدعوة بعد أسبوعين.
done-proposal-agreed = وافقتم. الدعوة في الطريق.
done-proposal-refused = اعترضتم. لن يُدعى أحد.
done-ending-proposed = قُدّم الاقتراح علناً. ويسري عندما يوافق مشرف، فإن لم يجب أحد سرى بعد أسبوعين.
done-ending-agreed = وافقتم. انتهت العضوية.
done-ending-refused = اعترضتم. تستمر العضوية.
endings-title = المقترح خروجهم من الإشراف
endings-lede = لا تنتهي صفة المشرف بكلمة شخص واحد. إن كنتم تعلمون أن الجهة المذكورة هنا قررت ذلك فوافقوا، وإلا فاعترضوا. ولمن يتعلق به الأمر أن يغادر. فإن لم يجب أي مشرف سرى الاقتراح في اليوم المذكور هنا. وكل ذلك معلن من دون أسماء.
endings-agree = موافقة: تنتهي العضوية
endings-agree-own = موافقة: أغادر
endings-effect = يسري من دون جواب في
ending-lede = هذا اقتراح معلن. يسري عندما يوافق مشرف، فإن لم يجب أحد سرى بعد أسبوعين. وإن اعترض مشرف استمرت العضوية.
ending-send = تقديم الاقتراح
ending-decided-by = بقرار من
ending-decided-by-hint = الجهة التي قررت. وهي معلنة.
ending-state-hint = الدولة التي تتبعها الجهة التي قررت، إن كانت تابعة لدولة.
ending-proposed-already = هذا مقترح من قبل
members-ending = مقترح، وينتهي من دون جواب في
proposals-title = المقترحون للإشراف
proposals-lede = لا يصبح أحد مشرفاً بكلمة شخص واحد. إن كنتم تعلمون أن الجهة المذكورة هنا قررت ذلك وأن الشخص المقترح مستقل عن الوزارات فوافقوا، ثم تُرسل الدعوة. ويُعلن أن مشرفاً انضم وبقرار من أي جهة.
proposals-agree = موافقة
proposals-refuse = اعتراض
proposals-own = أنتم من قدّم هذا الاقتراح: يجب أن يوافق مشرف آخر.
appoint-lede = يعيَّن المشرف بكلمة شخصين: أنتم تقترحون ومشرف يوافق. ولا تكفي كلمتكم وحدها إلا إذا لم يكن هناك مشرف قط؛ فإن كان الجميع قد غادروا بقي ما تقترحونه معلناً أسبوعين قبل أن تُرسل الدعوة. ويُعلن التعيين والجهة التي قررته وما إذا وافق مشرف عليه.
appoint-by = بقرار من
appoint-by-hint = للمشرف: الجهة التي قررت. وهي معلنة.
appoint-by-choose = اختاروا
appoint-by-missing = اختاروا الجهة التي قررت تعيين المشرف
appoint-by-unsaid = لم يُذكر
appoint-state-missing = اختاروا الدولة التي تتبعها الجهة التي قررت
appointer-independent-institution = أمين مظالم أو مؤسسة وطنية لحقوق الإنسان
appointer-parliament = برلمان
appointer-courts = المحاكم
appointer-civil-society = منظمات مجتمعة
appointer-academic = جامعة أو أكاديمية
appointer-international = هيئة دولية أو إقليمية
appointer-national-mechanism = آلية وطنية، وهي جهة تابعة للدولة
appointer-government = وزارة أو حكومة
hand-over-title = تسليم عملكم
hand-over-lede = ينتقل ما هو مفتوح لديكم إلى زميل في خطوة واحدة. ويبقى ما نُشر كما هو.
hand-over-to = نقل ما هو مفتوح إلى
hand-over-choose = اختاروا زميلاً
hand-over-nobody = لا يوجد زميل يتسلمه. يدعو الأعضاءَ من يدير حسابات جهتكم.
hand-over-nobody-chosen = لا أحد: تركه كما هو
hand-over-send = تسليم
hand-over-to-missing = اختاروا زميلاً من الجهة نفسها
done-handed-over = انتقل إلى زميلكم.
end-title = إنهاء العضوية
end-lede = تنتهي جلسات الشخص كلها ولا يعود له أن يفعل شيئاً. ويبقى ما فعله منسوباً إلى الجهة.
end-send = إنهاؤها
end-yourself = لا يمكنكم إنهاء عضويتكم بأنفسكم. اطلبوا ذلك من غيركم
open-title = ما هو مفتوح
open-nothing = لا شيء مفتوح.
open-intakes = { $count ->
    [zero] لا وثيقة قيد الإدخال
    [one] وثيقة واحدة قيد الإدخال
    [two] وثيقتان قيد الإدخال
    [few] { $count } وثائق قيد الإدخال
    [many] { $count } وثيقة قيد الإدخال
   *[other] { $count } وثيقة قيد الإدخال
  }
open-text-drafts = { $count ->
    [zero] لا مسودة نص
    [one] مسودة نص واحدة
    [two] مسودتا نص
    [few] { $count } مسودات نصوص
    [many] { $count } مسودة نص
   *[other] { $count } مسودة نص
  }
open-refusals = { $count ->
    [zero] لا ردّ «ليست من اختصاصنا» ينتظر قراراً
    [one] ردّ واحد «ليست من اختصاصنا» ينتظر قراراً
    [two] ردّان «ليست من اختصاصنا» ينتظران قراراً
    [few] { $count } ردود «ليست من اختصاصنا» تنتظر قراراً
    [many] { $count } ردًّا «ليست من اختصاصنا» ينتظر قراراً
   *[other] { $count } ردّ «ليست من اختصاصنا» ينتظر قراراً
  }

# ما يحتاج إلى إذن.
command-take-in-document = إدخال وثيقة صادرة عن لجنة
command-publish-document = نشر وثيقة مع توصياتها
command-give-responsibility = تحديد المؤسسة المسؤولة عن توصية والموعد المحدد لها
command-decide-refusal = البتّ حين تقول مؤسسة «ليست من اختصاصنا»
command-manage-institutions = إدارة قائمة المؤسسات
command-invite-institution-member = دعوة أعضاء المؤسسات وإنهاء العضويات
command-manage-themes = إدارة قائمة المواضيع
command-manage-cycles = إدارة دورات التقارير ومواعيدها
command-draft-text = صياغة نصوص بلغة بسيطة ونصوص للأطفال وترجمات
command-publish-text = نشر نص صاغه شخص آخر
command-form-cluster = تجميع توصيات يُرد عليها معاً
command-question-update = طرح سؤال علني عن تقرير منشور
command-refuse-responsibility = القول إن توصية «ليست من اختصاصنا»
command-draft-action = صياغة الإجراءات
command-publish-action = نشر الإجراءات
command-draft-status-update = صياغة تقارير عن مدى تنفيذ توصية
command-publish-status-update = نشر هذه التقارير أو إعادتها
command-draft-reply = صياغة الردود على التقييمات
command-publish-reply = نشر الردود على التقييمات
command-hand-over = تسليم العمل المفتوح إلى زميل
command-draft-assessment = صياغة التقييمات مع أدلتها
command-submit-assessment = تقديم التقييمات واختيار الاسم الذي تظهر به
command-withdraw-assessment = سحب التقييمات
command-invite-contributor = دعوة أعضاء المنظمة وإنهاء العضويات
command-register-organisation = تسجيل المنظمات
command-decide-submission = نشر ما يُقدَّم أو إعادته أو رفضه، للأسباب المحددة في القائمة
command-agree-to-moderator = الموافقة على تعيين مشرف أو الاعتراض عليه
command-invite-coordinator = دعوة المنسقين ومديري النظام وإنهاء العضويات
command-invite-moderator = دعوة المشرفين وإنهاء العضويات
command-change-settings = تغيير إعدادات المنصة

# Without mail: a name, recovery codes, links that are handed over; what happened to an account.
field-sign-in-name = اسم تسجيل الدخول
field-sign-in-name-hint = من 4 إلى 40 حرفاً أو رقماً، ولا يلزم أن يدل على شخص. تحتاجون إليه مع كلمة المرور، فدوّنوه في مكان آمن.
field-recovery-code = رمز الاسترداد
sign-in-name-wrong = اكتبوا من 4 إلى 40 حرفاً أو رقماً أو شرطة أو نقطة، دون مسافات
sign-in-name-taken = اختاروا اسماً آخر، فهذا الاسم غير متاح
reset-by-code-link = لا أتلقى رسائل: استخدام رمز استرداد
reset-by-code = كلمة مرور جديدة دون رسائل
reset-by-code-lede = لمن طلبوا عدم تلقي رسائل. اكتبوا اسم تسجيل الدخول وأحد رموز الاسترداد وكلمة مرور جديدة. ولا يصلح الرمز بعد ذلك.
reset-by-code-lost = لم تبقَ لديكم رموز؟ يمكن لممثل آخر لمنظمتكم أن يدعوكم من جديد. وإلا فتواصلوا مع جهة الإشراف، فيمكنها أن تطلب فتح حساب جديد.
reset-by-code-wrong = الاسم والرمز لا يتطابقان، أو سبق استخدام الرمز. تحققوا من صحتهما
recovery-lede-way-back = أنتم لا تتلقون رسائل، فهذه الرموز هي طريق عودتكم الوحيد. يصلح كل منها مرة واحدة، لكلمة مرور جديدة أو بدلاً من العامل الثاني.
account-way-back-missing = أنتم لا تتلقون رسائل، ولم يبقَ لديكم أي رمز استرداد. إذا نسيتم كلمة المرور فلا طريق للعودة: أنشئوا رموزاً جديدة الآن.
account-news-title = ما جرى لحسابكم
account-news-password-changed = تغيّرت كلمة مروركم.
account-news-password-reset = عُيّنت كلمة مرور جديدة، برابط أو برمز استرداد.
account-news-factor-set-up = أُعدّ عامل ثانٍ.
account-news-factor-turned-off = أُوقف العامل الثاني.
account-news-factor-reset = أزال القائم على هذا الموقع العامل الثاني.
account-news-recovery-used = استُخدم رمز استرداد بدلاً من العامل الثاني.
account-news-codes-renewed = أُنشئت رموز استرداد جديدة، ولم تعد السابقة صالحة.
account-news-many-wrong-codes = جرّب شخص يعرف كلمة مروركم رموزاً خاطئة كثيرة. غيّروا كلمة المرور.
account-news-not-you = لم تكونوا أنتم من فعل ذلك؟ غيّروا كلمة المرور فوراً، وأبلغوا من يدير حسابات جهتكم.
account-news-read = قرأت هذا
factor-offer = أنتم تمثّلون منظمتكم هنا. مع العامل الثاني لا يدخل من عرف كلمة مروركم وحدها، فلا يستطيع سحب ما نشرتموه ولا الحد من ظهوره. يستغرق الإعداد دقيقتين، ولا يحتاج إلى رقم هاتف.
invite-lede-link = لا تتلقى منظمتكم رسائل، فلا يُطلب أي عنوان. تحصلون على رابط وتسلّمونه بأنفسكم بطريقة آمنة.
invite-link-title = رابط الدعوة
invite-link-lede = لا يُعرض إلا الآن، ويصلح مرة واحدة خلال 14 يوماً. ومن كان معه يمكنه إنشاء حساب في منظمتكم، فسلّموه بطريقة آمنة.
invite-by-link = برابط
invite-make-link = إنشاء رابط
