# The coordinator’s desk.
coordination-title = التنسيق
coordination-of = التنسيق: { $state }
coordination-lede = ما ينتظر قراراً من الآلية الوطنية. كل رقم يفتح قائمته.
coordination-all = { $count ->
    [zero] لا توصيات للعمل عليها
    [one] العمل على التوصية الوحيدة
    [two] العمل على التوصيتين
    [few] العمل على { $count } توصيات
    [many] العمل على { $count } توصيةً
   *[other] العمل على { $count } توصية
  }
coordination-figure-lead = { $count ->
    [zero] توصية بلا جهة رئيسية
    [one] توصية بلا جهة رئيسية
    [two] توصيتان بلا جهة رئيسية
    [few] توصيات بلا جهة رئيسية
    [many] توصية بلا جهة رئيسية
   *[other] توصية بلا جهة رئيسية
  }
coordination-figure-due = { $count ->
    [zero] توصية لها جهة رئيسية ولا موعد لها
    [one] توصية لها جهة رئيسية ولا موعد لها
    [two] توصيتان لهما جهة رئيسية ولا موعد لهما
    [few] توصيات لها جهة رئيسية ولا موعد لها
    [many] توصية لها جهة رئيسية ولا موعد لها
   *[other] توصية لها جهة رئيسية ولا موعد لها
  }
coordination-figure-target = { $count ->
    [zero] توصية بلا غاية من أهداف التنمية
    [one] توصية بلا غاية من أهداف التنمية
    [two] توصيتان بلا غاية من أهداف التنمية
    [few] توصيات بلا غاية من أهداف التنمية
    [many] توصية بلا غاية من أهداف التنمية
   *[other] توصية بلا غاية من أهداف التنمية
  }
coordination-figure-refusals = { $count ->
    [zero] رد «ليست من اختصاصنا» ينتظر قراراً
    [one] رد «ليست من اختصاصنا» ينتظر قراراً
    [two] ردّا «ليست من اختصاصنا» ينتظران قراراً
    [few] ردود «ليست من اختصاصنا» تنتظر قراراً
    [many] رداً «ليست من اختصاصنا» ينتظر قراراً
   *[other] رد «ليست من اختصاصنا» ينتظر قراراً
  }
coordination-figure-texts = { $count ->
    [zero] نص للمراجعة
    [one] نص للمراجعة
    [two] نصان للمراجعة
    [few] نصوص للمراجعة
    [many] نصاً للمراجعة
   *[other] نص للمراجعة
  }
coordination-figure-intakes = { $count ->
    [zero] وثيقة قيد الإدخال
    [one] وثيقة قيد الإدخال
    [two] وثيقتان قيد الإدخال
    [few] وثائق قيد الإدخال
    [many] وثيقة قيد الإدخال
   *[other] وثيقة قيد الإدخال
  }
coordination-tools = العمل
coordination-dates = المواعيد المقبلة
coordination-no-dates = لا موعد مقبل في دورات تقديم التقارير.
coordination-save = حفظ
coordination-save-for = حفظ الفقرة { $paragraph }
coordination-open-one = العمل على الفقرة { $paragraph } وحدها
coordination-nobody = لا جهة مسؤولة عنها
coordination-too-many-dates = للدورة الواحدة 40 تاريخاً على الأكثر
coordination-you-saw = ما رأيته:
coordination-there-is = ما هو قائم الآن:
done-coordination-saved = حُفظ، وهو ظاهر في الصفحات العامة.
done-coordination-given = تم. تُظهر الصفحات العامة من المسؤول ابتداءً من اليوم.
# Coverage.
coordination-coverage = ما ينقص
coordination-coverage-lede = أكمل ما ينقص صفاً صفاً. تعود القائمة بعد كل صف أقصر.
coordination-gap-lead = بلا جهة رئيسية
coordination-gap-due = بلا موعد
coordination-gap-target = بلا غاية
coordination-gap-empty = لا شيء ينقص هنا.
coordination-gap-empty-advice = إن كانت القائمة مضيّقة فأزيلوا أحد معايير التصفية لتروا الباقي.
coordination-unknown-codes = لا يعرف السجل: { $codes }
coordination-choose-institution = اختاروا مؤسسة
coordination-no-day = أدخلوا يوماً: السنة والشهر واليوم
coordination-suggested = مقترحات، بحسب الجهات التي أُسندت إليها توصيات مشابهة:
coordination-because-theme = { $institution }: هي الجهة الرئيسية في { $count } من { $of } في موضوع «{ $about }»
coordination-because-group = { $institution }: هي الجهة الرئيسية في { $count } من { $of } في فئة «{ $about }»
coordination-because-target = { $institution }: هي الجهة الرئيسية في { $count } من { $of } تخدم الغاية { $about }
coordination-because-words = { $institution }: هي الجهة الرئيسية في { $count } من { $of } هي الأقرب صياغةً ({ $about })
# Responsibilities.
coordination-responsibilities = المسؤوليات
coordination-responsibilities-about = إسناد التوصيات إلى المؤسسات، واحدة أو أكثر في المرة
coordination-responsibilities-lede = اختاروا وأشّروا وحدّدوا من المسؤول ابتداءً من اليوم. تُظهر الصفحة التالية ما سيتغير قبل أن يتغير شيء.
coordination-tick-all = { $count ->
    [zero] كل هذا الاختيار: { $count }
    [one] كل هذا الاختيار: { $count }
    [two] كل هذا الاختيار: { $count }
    [few] كل هذا الاختيار: { $count }
    [many] كل هذا الاختيار: { $count }
   *[other] كل هذا الاختيار: { $count }
  }
coordination-give-these = إسناد هذه إلى…
coordination-leave = يبقى كما هو
coordination-no-lead = لا أحد
coordination-former-supports = المؤسسة التي تفقد القيادة تواصل المساندة
coordination-support-add = إضافة المؤشَّر عليها
coordination-support-remove = إزالة المؤشَّر عليها
coordination-support-replace = المؤشَّر عليها فقط
coordination-which-supporting = الجهات المساندة
coordination-due-set = تحديد اليوم
coordination-due-clear = بلا موعد
coordination-due-day = اليوم
coordination-due-hint = الموعد موعد الجهة الرئيسية.
coordination-preview = عرض ما سيتغير
coordination-cluster-these = جمع هذه في مجموعة
coordination-none-ticked = أشّروا على توصية واحدة على الأقل
coordination-too-many = يشمل التغيير الواحد 500 توصية على الأكثر: ضيّق الاختيار
coordination-nothing-chosen = اختاروا ما ينبغي أن يتغير
coordination-none-chosen = اختاروا واحدة على الأقل
coordination-unknown-institution = هذه المؤسسة غير موجودة هنا أو انتهت
coordination-leads-and-supports = لا يمكن للجهة الرئيسية أن تكون مساندة أيضاً
coordination-due-without-lead = بلا جهة رئيسية لا أحد يُحدَّد له موعد
coordination-preview-lede = سيتغير { $changed }، ويبقى { $unchanged } كما هو. لم يُكتب شيء بعد.
coordination-unknown-rows = { $count ->
    [zero] لا شيء متروك.
    [one] واحدة مما سُمّي ليست لهذه الدولة وتُترك.
    [two] اثنتان مما سُمّي ليستا لهذه الدولة وتُتركان.
    [few] { $count } مما سُمّي ليست لهذه الدولة وتُترك.
    [many] { $count } مما سُمّي ليست لهذه الدولة وتُترك.
   *[other] { $count } مما سُمّي ليست لهذه الدولة وتُترك.
  }
coordination-unchanged = { $count ->
    [zero] لا شيء يبقى كما هو
    [one] واحدة تبقى كما هي
    [two] اثنتان تبقيان كما هما
    [few] { $count } تبقى كما هي
    [many] { $count } تبقى كما هي
   *[other] { $count } تبقى كما هي
  }
coordination-apply = { $count ->
    [zero] لا شيء للتغيير
    [one] تغيير هذه
    [two] تغيير هاتين
    [few] تغيير هذه الـ{ $count }
    [many] تغيير هذه الـ{ $count }
   *[other] تغيير هذه الـ{ $count }
  }
coordination-choose-again = العودة والاختيار من جديد
coordination-loses-lead = { $count ->
    [zero] لا تفقد { $institution } قيادة أي توصية.
    [one] تفقد { $institution } قيادة توصية واحدة.
    [two] تفقد { $institution } قيادة توصيتين.
    [few] تفقد { $institution } قيادة { $count } توصيات.
    [many] تفقد { $institution } قيادة { $count } توصيةً.
   *[other] تفقد { $institution } قيادة { $count } توصية.
  }
coordination-what-changes = ما يتغير
coordination-col-recommendation = التوصية
coordination-before = قبل
coordination-after = بعد
coordination-give = حفظ الجهة المسؤولة
coordination-earlier = المسؤوليات السابقة
coordination-about = موضوعها
# «Not ours».
coordination-refusals = «ليست من اختصاصنا»
coordination-refusals-lede = ما قالت المؤسسات إنه ليس من اختصاصها. كل رد وسببه وقراركم علني.
coordination-refusals-open = تنتظر القرار
coordination-refusals-decided = صدر فيها قرار
coordination-refusals-none = لا رد ينتظر قراراً.
coordination-refusals-none-decided = لم يصدر قرار بعد.
coordination-refusals-none-advice = تردّ المؤسسات من مكتبها.
coordination-refused = ورد أن هذا «ليس من الاختصاص»، والقرار منتظر
coordination-their-reason = سببها:
coordination-give-on = إسنادها إلى
coordination-to-nobody = لا أحد حالياً
coordination-decision-reason = سبب القرار
coordination-decision-reason-hint = السبب علني، وهو لازم إن بقيت المسؤولية.
coordination-reason-missing = قل في جملة لماذا تبقى المسؤولية
coordination-uphold = ليست من اختصاصها
coordination-dismiss = تبقى من اختصاصها
coordination-decide = اتخاذ القرار
coordination-upheld = القرار: ليست من اختصاصها
coordination-dismissed = القرار: تبقى من اختصاصها
done-coordination-decided = صدر القرار، وهو علني.
# Clusters.
coordination-clusters = المجموعات
coordination-clusters-about = توصيات يُرد عليها معاً
coordination-clusters-lede = توصيات تردّ عليها الدولة معاً. تذكر الصفحة العامة لكل منها سائرها.
coordination-clusters-none = لا مجموعة بعد.
coordination-clusters-none-advice = اختاروا توصيات وأشّروا على ما يجتمع منها.
coordination-clusters-choose = اختيار توصيات
coordination-cluster-new = مجموعة جديدة
coordination-cluster-form = إنشاء المجموعة
coordination-cluster-few = في المجموعة توصيتان على الأقل
coordination-title-in = العنوان، { $language }
coordination-title-missing = أدخلوا عنواناً بلغة واحدة على الأقل
coordination-cluster-remove = إخراج
coordination-cluster-add = إضافة توصيات
coordination-cluster-add-hint = واحدة في كل سطر: الرمز، ثم شرطة مائلة، ثم الفقرة. مثال: CRC/C/OPSC/CHL/CO/1/14
coordination-unknown-recommendation = ليس لهذه الدولة توصية «{ $reference }»
coordination-cluster-end = إنهاء المجموعة
coordination-cluster-end-about = تبقى في السجل؛ ويُرد على توصياتها من اليوم واحدةً واحدة.
coordination-ended = انتهت في
done-coordination-cluster-formed = أُنشئت المجموعة.
done-coordination-cluster-ended = انتهت المجموعة.
answered-together = يُرد عليها مع غيرها، ضمن
# Institutions.
coordination-institutions = المؤسسات
coordination-institutions-about = إنشاء المؤسسات وإعادة تسميتها وإنهاؤها، وحساباتها
coordination-institutions-lede = لا تُحذف مؤسسة أبداً. التي تنتهي يبقى سجلها وتسمّي خلفها.
coordination-institution-new = مؤسسة جديدة
coordination-institution-new-lede = بعد إنشائها يمكن إسناد توصيات إليها ودعوة موظفيها.
coordination-institution-create = إنشاء المؤسسة
coordination-institution-lede = تسري الأسماء الجديدة فوراً في كل الصفحات، ويبقى العنوان.
coordination-name-missing = أدخلوا اسماً بلغة واحدة على الأقل
coordination-institution-known = توجد مؤسسة بهذا الاسم من قبل
coordination-institution-same-name = هل هي مؤسسة أخرى؟
coordination-institution-another = نعم، هي مؤسسة أخرى بالاسم نفسه
coordination-kind-missing = اختاروا نوع المؤسسة
coordination-abbreviation = الاختصار
coordination-about-in = ما تفعله، { $language }
coordination-members = موظفوها وحساباتهم
coordination-institution-end = إنهاء المؤسسة
coordination-institution-end-about = يبقى سجلها. وينتقل ما هي مسؤولة عنه إلى خلفها في الخطوة نفسها، وتراه قبل ذلك.
coordination-end-of = إنهاء: { $institution }
coordination-successor = الخلف
coordination-successor-hint = من دون خلف ينتهي ما هي مسؤولة عنه وينتظر مؤسسة أخرى.
coordination-no-successor = بلا خلف
coordination-holds-nothing = ليست مسؤولة عن شيء الآن. يُسجَّل إنهاؤها فقط.
coordination-institution-end-now = إنهاء { $institution } اليوم
done-coordination-institution-created = أُنشئت المؤسسة.
done-coordination-institution-ended = انتهت المؤسسة. يبقى سجلها.
# Themes and cycles.
coordination-themes = المواضيع الخاصة
coordination-themes-about = موضوعات تضاف إلى موضوعات المبادئ التوجيهية للمعاهدات
coordination-themes-lede = تتقاسمها كل الدول في هذا السجل. يمكن إعادة تسميتها ولا تُحذف أبداً.
coordination-themes-none = ليس للسجل موضوعات خاصة بعد.
coordination-theme-add = إضافة موضوع
coordination-rename = إعادة التسمية
coordination-rename-of = إعادة تسمية «{ $name }»
subject-scheme-own = موضوعات السجل الخاصة
coordination-cycles = دورات تقديم التقارير
coordination-cycles-about = مواعيدها كما يعرضها الجدول الزمني العام
coordination-cycles-lede = يتبع الجدول الزمني العام واشتراكه ما تحفظونه هنا.
coordination-cycle-name = { $of }: الدورة { $number }
coordination-cycle-lede = سطر لكل موعد. يُترك السطر الذي بلا يوم، ويحفظ السجل ما كان قبله.
coordination-cycle-add = إضافة دورة
coordination-cycle-of = الآلية أو المعاهدة
coordination-cycle-which = أي دورة
coordination-cycle-which-hint = 1 للتقرير الأول، 2 للثاني…
coordination-cycle-number = أدخلوا رقماً من 1 إلى 99
coordination-cycle-subject = اختاروا آلية أو معاهدة
coordination-cycle-known = هذه الدورة في السجل
coordination-date-kind = ماذا
coordination-date-day = متى
coordination-date-kind-missing = اختاروا ما يقع في هذا اليوم
# Wording.
coordination-texts = النصوص
coordination-texts-about = لغة مبسطة، للأطفال، ترجمات
coordination-texts-lede = يكتب منسق ويقرأ آخر وينشر. ما يُنشر لا يُغيَّر، بل تليه نسخة أحدث.
coordination-texts-none = لا شيء هنا.
coordination-texts-none-advice = افتحوا توصية لتكتبوا لها نصاً
coordination-stage-none = لم يُكتب
coordination-stage-open = كل ما هو قيد العمل
coordination-stage-draft = مسودة
coordination-stage-in-review = للمراجعة
coordination-stage-returned = معاد
coordination-stage-published = منشور
coordination-wording = النص
coordination-hint-official = النص الذي نشرته الجهة المُصدرة نفسها بهذه اللغة فقط، لا ترجمة من عندنا.
coordination-hint-plain = جمل قصيرة وكلمات شائعة، من دون إغفال شيء مما تطلبه التوصية.
coordination-hint-children = كما يُقال لطفل في العاشرة يعنيه الأمر.
coordination-save-draft = حفظ المسودة
coordination-text-missing = اكتبوا النص
coordination-official-known = النص الرسمي بهذه اللغة في السجل، ولا يُكتب من جديد.
coordination-text-gone = نُشرت المسودة أو لم تعد موجودة.
coordination-review = المراجعة
coordination-submit-about = حين يكتمل يقرأه منسق آخر.
coordination-submit = إرسال إلى المراجعة
coordination-text-own = أنتم كتبتم النسخة الأخيرة: على منسق آخر أن يقرأها وينشرها.
coordination-publish = نشر
coordination-return = إعادة
coordination-note = ملاحظة للكاتب
coordination-note-hint = لازمة للإعادة. لا يراها إلا المنسقون.
coordination-note-missing = قل ما ينبغي إصلاحه
done-coordination-text-saved = حُفظت المسودة. لا يراها إلا المنسقون.
done-coordination-text-submitted = ينتظر منسقاً آخر.
done-coordination-text-returned = أُعيد مع ملاحظتكم.
done-coordination-text-published = نُشر.
# What the history says.
event-responsibility-ended = انتهت المسؤولية
event-due-date-changed = حُدّد موعد آخر
event-responsibility-refused = ورد من { $actor } أن هذا ليس من الاختصاص
event-refusal-upheld = قرر المنسق أنها ليست من اختصاص
event-refusal-dismissed = قرر المنسق أنها تبقى من اختصاص
event-recommendation-classified = حُدّد موضوعها
event-wording-published = نُشر نص
event-cluster-formed = جُمعت توصيات للرد عليها معاً
event-cluster-changed = غُيّرت مجموعة توصيات
event-cluster-ended = انتهت مجموعة توصيات
event-institution-created = أُدخلت مؤسسة
event-institution-changed = أُعيدت تسمية مؤسسة أو وصفها
event-institution-ended = انتهت مؤسسة
event-theme-added = أُضيف موضوع
event-theme-renamed = أُعيدت تسمية موضوع
event-cycle-added = أُضيفت دورة تقديم تقارير
event-cycle-changed = غُيّرت مواعيد دورة تقديم تقارير
changes-kind-coordination = التنسيق
