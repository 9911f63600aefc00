# الحسابات والمكاتب.
form-errors = { $count ->
    [zero] لا شيء يحتاج إلى تصحيح
    [one] أمر واحد يحتاج إلى تصحيح
    [two] أمران يحتاجان إلى تصحيح
    [few] { $count } أمور تحتاج إلى تصحيح
    [many] { $count } أمرًا يحتاج إلى تصحيح
   *[other] { $count } أمر يحتاج إلى تصحيح
  }
session-ended = انتهت جلستك
session-ended-lede = لم يضع شيء مما كتبته، فهو محفوظ في هذه الصفحة.
session-ended-sign-in = سجّل الدخول من جديد في علامة تبويب أخرى
session-ended-come-back = عُد إلى علامة التبويب هذه وأرسله مرة أخرى.
session-ended-again = إرسال مرة أخرى
sign-in = تسجيل الدخول
sign-out = تسجيل الخروج
own-account = حسابك
desk = المكتب
signed-in-nav = الدخول
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
body-kind-moderation = الإشراف المستقل
body-kind-installation = هذه المنصة
body-mechanism-of = الآلية الوطنية: { $state }
problem-forged = لم يأتِ هذا من صفحتنا
problem-forged-advice = حاول موقع آخر إرسال شيء باسمك، أو أخفى متصفحك مصدره. لم يتغير شيء. افتح الصفحة هنا وأرسل مرة أخرى.

# حقول مشتركة بين النماذج.
yes = نعم
no = لا
save = حفظ
leave-it = تركه كما هو
field-email = البريد الإلكتروني
field-password = كلمة المرور
field-old-password = كلمة المرور الحالية
field-new-password = كلمة مرور جديدة
field-new-password-hint = 12 حرفًا على الأقل. تذكُّر عدة كلمات أسهل من تذكُّر الرموز، ويمكنك استخدام برنامج لإدارة كلمات المرور.
field-name = الاسم
field-name-hint = كما يعرفك زملاؤك. لا يراه الجمهور أبدًا.
field-language = اللغة
field-language-hint = للرسائل التي تصلك.
field-code = الرمز
field-code-hint = ستة أرقام من تطبيق المصادقة، أو أحد رموز الاسترداد.
password-short = { $count ->
    [few] اكتب { $count } أحرف على الأقل
    [many] اكتب { $count } حرفًا على الأقل
   *[other] اكتب { $count } حرف على الأقل
  }
password-long = { $count ->
    [few] اكتب { $count } أحرف على الأكثر
    [many] اكتب { $count } حرفًا على الأكثر
   *[other] اكتب { $count } حرف على الأكثر
  }
password-known = كلمة المرور هذه من أول ما يجرّبه الجميع. اختر غيرها
password-own = كلمة المرور هذه لا تكاد تزيد على اسمك أو بريدك. اختر غيرها
password-wrong = هذه ليست كلمة مرورك الحالية
name-missing = اكتب اسمك
name-long = { $count ->
    [few] اكتب اسمك في { $count } أحرف على الأكثر
    [many] اكتب اسمك في { $count } حرفًا على الأكثر
   *[other] اكتب اسمك في { $count } حرف على الأكثر
  }
language-missing = اختر لغة
too-many-attempts = كانت المحاولات كثيرة جدًا. انتظر ربع ساعة ثم حاول مرة أخرى

# تسجيل الدخول.
sign-in-lede = لأعضاء المؤسسات والآليات الوطنية والمنظمات والإشراف. كل ما نُشر يمكن قراءته دون تسجيل الدخول.
sign-in-forgotten = نسيت كلمة المرور
sign-in-by-invitation = لا تُنشأ الحسابات إلا بدعوة: اسأل من يدير حسابات جهتك.
sign-in-email-missing = اكتب بريدك الإلكتروني
sign-in-password-missing = اكتب كلمة المرور
sign-in-wrong = البريد وكلمة المرور لا يتطابقان. تحقق من صحتهما
code-title = الخطوة الثانية
code-lede = لحسابك عامل ثانٍ: افتح تطبيق المصادقة.
code-send = متابعة
code-lost = ليس تطبيق المصادقة في متناولك؟ استخدم أحد رموز الاسترداد، وكل رمز صالح مرة واحدة. وإن لم تكن لديك، فاسأل من يدير هذه المنصة.
code-missing = اكتب الرمز
code-wrong = هذا الرمز غير صحيح أو سبق استخدامه. انتظر الرمز التالي
done-signed-out = سجّلت الخروج.

# طريق العودة.
reset-title = كلمة مرور منسية
reset-lede = اكتب بريد حسابك. إن كان موجودًا أُرسلت إليه رسالة فيها رابط.
reset-send = إرسال الرابط
reset-email-wrong = اكتب بريدًا إلكترونيًا، مثل name@example.org
reset-asked = راجع بريدك
reset-asked-lede = إن كان ثمة حساب بهذا البريد فالرابط في طريقه إليه. وهو صالح ساعة واحدة ومرة واحدة.
reset-asked-nothing = لم يصل شيء بعد بضع دقائق؟ ابحث في البريد غير المرغوب فيه، وتحقق من صحة العنوان. لا تُنشأ الحسابات إلا بدعوة.
reset-set = كلمة مرور جديدة
reset-set-lede = بعد ذلك تنتهي جلساتك كلها، وتسجّل الدخول بالكلمة الجديدة.
reset-set-send = تعيين كلمة المرور
reset-gone = لم يعد هذا الرابط صالحًا
reset-gone-lede = روابط كلمة المرور الجديدة صالحة ساعة واحدة ومرة واحدة. لم يتغير شيء.
reset-again = اطلب رابطًا آخر
done-password-set = عُيّنت كلمة المرور الجديدة. سجّل الدخول بها.

# الدعوات.
invitation-title = أنت مدعو
invitation-known = لديك حساب بهذا البريد. انضم به، ويبقى ما فعلته في جهة أخرى منسوبًا إلى تلك الجهة.
invitation-join = انضمام
invitation-sign-in = لهذا البريد حساب بالفعل. سجّل الدخول به وستعود إلى هنا.
invitation-elsewhere = هذا البريد لعضو في جهة أخرى. لا يكون الشخص عضوًا إلا في جهة واحدة: فإذا انتهت تلك العضوية أمكن قبول هذه الدعوة ما دامت صالحة.
invitation-second-factor = يحتاج هذا الدور إلى عامل ثانٍ. تُعدّه في الخطوة التالية بتطبيق مصادقة على هاتفك أو حاسوبك.
invitation-accept = قبول
invitation-gone = لم تعد هذه الدعوة صالحة
invitation-gone-lede = الدعوة صالحة مرة واحدة لمدة 14 يومًا، ويمكن سحبها. إن كنت قد قبلتها فسجّل الدخول، وإلا فاطلب غيرها ممن دعاك.
done-joined = مرحبًا بك. سجّلت الدخول.

# العامل الثاني.
factor-title = إعداد عامل ثانٍ
factor-needed = يحتاج دورك إليه قبل أي شيء آخر. وبعده لا يستطيع من يعرف كلمة مرورك تسجيل الدخول.
factor-wanted = بعده لا يستطيع من يعرف كلمة مرورك تسجيل الدخول.
factor-replaced = يحل الجديد محل العامل الذي لديك، ويبقى القديم صالحًا إلى أن تنتهي هنا. تنتهي جلساتك الأخرى وتحصل على رموز استرداد جديدة.
factor-step-app = افتح تطبيق مصادقة على هاتفك، أو برنامج إدارة كلمات المرور.
factor-step-scan = أضف حسابًا بمسح هذه الصورة.
factor-picture = صورة يمسحها تطبيق المصادقة
factor-step-type = أو اكتب هذا المفتاح:
factor-step-code = اكتب الأرقام الستة التي يعرضها.
factor-code-hint = ستة أرقام. تتغير كل 30 ثانية.
factor-confirm = تأكيد
factor-set-up = إعداد عامل ثانٍ
factor-replace = استبداله
factor-off = إيقافه
factor-off-title = إيقاف العامل الثاني
factor-off-lede = ستكفي كلمة مرورك وحدها لتسجيل الدخول. تنتهي جلساتك الأخرى.
recovery-title = رموز الاسترداد
recovery-lede = أُعدّ العامل الثاني. إن فقدته أدخلك كل رمز من هذه الرموز مرة واحدة.
recovery-keep = لا تُعرض إلا الآن. اطبعها أو احفظها في برنامج إدارة كلمات المرور.
recovery-kept = لقد حفظتها
recovery-new = رموز استرداد جديدة
recovery-new-title = رموز استرداد جديدة
recovery-new-lede = لن تعود الرموز التي لديك صالحة بعد ذلك.
done-second-factor-off = أُوقف العامل الثاني.

# الحساب.
account-body = الجهة
account-membership = العضوية
account-role = الدور
account-since = منذ
account-no-body = لست عضوًا في أي جهة حاليًا، فليس لك أن تفعل شيئًا هنا. ويبقى ما فعلته منسوبًا إلى الجهة التي فعلته باسمها.
account-may = ما يجوز لهذا الدور
account-may-not = ما لم يُذكر هنا لا يجوز لهذا الدور.
account-change-details = تغيير الاسم واللغة
account-security = تسجيل الدخول
account-factor = العامل الثاني
account-factor-on = أُعدّ عامل ثانٍ.
account-factor-needed = يحتاج دورك إليه.
account-factor-off = لم يُعدّ عامل ثانٍ. ومن يعرف كلمة مرورك يستطيع تسجيل الدخول.
account-codes-left = { $count ->
    [zero] لم يبقَ أي رمز استرداد.
    [one] بقي رمز استرداد واحد.
    [two] بقي رمزا استرداد.
    [few] بقيت { $count } رموز استرداد.
    [many] بقي { $count } رمز استرداد.
   *[other] بقي { $count } رمز استرداد.
  }
account-sessions = { $count ->
    [zero] ليست لك جلسة مفتوحة.
    [one] ليست لك جلسة مفتوحة سوى هذه.
    [two] لك جلستان مفتوحتان.
    [few] لك { $count } جلسات مفتوحة.
    [many] لك { $count } جلسة مفتوحة.
   *[other] لك { $count } جلسة مفتوحة.
  }
account-sessions-see = عرض الجلسات وإنهاؤها
reach-own = لجهته
reach-any = لجميع الجهات
details-title = الاسم واللغة
password-title = تغيير كلمة المرور
password-lede = بعد ذلك تنتهي جلساتك الأخرى.
password-change = تغييرها
sessions-title = جلساتك المفتوحة
sessions-lede = كل سطر متصفح واحد. لا يُحفظ العنوان الذي أتيت منه ولا نوع المتصفح.
sessions-since = منذ
sessions-used = آخر استخدام
sessions-end = إنهاء
sessions-current = هذه الجلسة
sessions-end-others = إنهاء جميع الجلسات الأخرى
done-saved = تم الحفظ.
done-password-changed = غُيّرت كلمة مرورك. انتهت جلساتك الأخرى.
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
    [many] { $count } عضوًا
   *[other] { $count } عضو
  }
members-institutions = المؤسسات
invitations-title = الدعوات المفتوحة
invitations-none = لا توجد دعوة مفتوحة.
invitations-sent = أُرسلت
invitations-until = صالحة حتى
invitations-revoke = سحب
invite-title = دعوة شخص
invite-lede = تُرسل إلى العنوان رسالة فيها رابط. وهو صالح مرة واحدة لمدة 14 يومًا.
invite-send = إرسال الدعوة
invite-language = لغة الرسالة
invite-email-wrong = اكتب بريدًا إلكترونيًا، مثل name@example.org
invite-role-missing = اختر دورًا
invite-member-already = هذا البريد لعضو بالفعل
role-about-focal-point = يصوغ التقارير والإجراءات والردود
role-about-validator = يصوغ، وينشر ما صاغه زملاؤه أو يعيده
role-about-coordinator = يُدخل الوثائق ويسند المسؤوليات ويتابع المؤسسات والمواعيد
role-about-contributor = يصوغ التقييمات
role-about-organisation-lead = يصوغ التقييمات ويقدمها ويسحبها، ويدعو المساهمين
role-about-moderator = يسجّل المنظمات ويبتّ في ما تقدمه
role-about-administrator = الإعدادات، وحسابات التنسيق والإشراف
done-invited = الدعوة في طريقها.
done-invitation-revoked = سُحبت الدعوة.
done-membership-ended = انتهت العضوية.
administration-title = الإدارة
administration-lede = حسابات الآليات الوطنية والإشراف. أما حسابات المؤسسات فتديرها آلية دولتها.
administration-coordinators = المنسقون
administration-moderators = المشرفون
administration-state = الدولة
administration-state-hint = للمنسق: الدولة التي تتبعها الآلية الوطنية.
administration-no-state = بلا دولة
administration-state-missing = اختر الدولة التي تُنسَّق توصياتها
hand-over-title = تسليم عملك
hand-over-lede = ينتقل ما هو مفتوح لديك إلى زميل في خطوة واحدة. ويبقى ما نُشر كما هو.
hand-over-to = نقل ما هو مفتوح إلى
hand-over-choose = اختر زميلًا
hand-over-nobody = لا يوجد زميل يتسلمه. يدعو الأعضاءَ من يدير حسابات جهتك.
hand-over-nobody-chosen = لا أحد: تركه كما هو
hand-over-send = تسليم
hand-over-to-missing = اختر زميلًا من الجهة نفسها
done-handed-over = انتقل إلى زميلك.
end-title = إنهاء العضوية
end-lede = تنتهي جلسات الشخص كلها ولا يعود له أن يفعل شيئًا. ويبقى ما فعله منسوبًا إلى الجهة.
end-send = إنهاؤها
end-yourself = لا يمكنك إنهاء عضويتك بنفسك. اطلب ذلك من غيرك
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
    [zero] لا ردّ «ليست من اختصاصنا» ينتظر قرارًا
    [one] ردّ واحد «ليست من اختصاصنا» ينتظر قرارًا
    [two] ردّان «ليست من اختصاصنا» ينتظران قرارًا
    [few] { $count } ردود «ليست من اختصاصنا» تنتظر قرارًا
    [many] { $count } ردًّا «ليست من اختصاصنا» ينتظر قرارًا
   *[other] { $count } ردّ «ليست من اختصاصنا» ينتظر قرارًا
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
command-form-cluster = تجميع توصيات يُرد عليها معًا
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
command-invite-coordinator = دعوة المنسقين ومديري النظام وإنهاء العضويات
command-invite-moderator = دعوة المشرفين وإنهاء العضويات
command-change-settings = تغيير إعدادات المنصة
