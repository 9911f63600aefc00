# السجل كما يُرى من موضوع أو فئة أو آلية أو دولة، والقوائم المقابلة.
subject-standing = حالة التوصيات
subject-standing-caption = ما يقوله كل طرف
subject-standing-note = يتحدث كل طرف باسمه. ويمكن أن تقيّم عدة منظمات التوصية نفسها، ولذلك قد يتجاوز مجموع أرقام المجتمع المدني العدد الكلي.
subject-col-status = درجة التنفيذ
subject-years = على مر السنين
subject-years-caption = ما أفادت به الدولة في نهاية كل سنة؛ وفي سنة { $year } حتى { $day }
subject-attention = ما يستدعي الانتباه
subject-of = من { $total }
subject-pressing = ما ينتظر التنفيذ
subject-pressing-due = لم تُنفَّذ بعد: الأكثر تأخراً ثم الأقرب أجلاً.
subject-pressing-newest = لم تُنفَّذ بعد، والأحدث أولاً. لم تُحدَّد آجال لها.
subject-all = { $count ->
    [zero] المجموعة كاملة: لا توصيات
    [one] المجموعة كاملة: توصية واحدة
    [two] المجموعة كاملة: توصيتان
    [few] المجموعة كاملة: { $count } توصيات
    [many] المجموعة كاملة: { $count } توصية
   *[other] المجموعة كاملة: { $count } توصية
}
subject-across = من زوايا أخرى
subject-nothing = لا يتضمن السجل هنا أي توصية في هذا التاريخ.
subject-nothing-advice = ولا يدل ذلك على ما أُوصي به في مواضع أخرى:

subject-themes-title = المواضيع والفئات
subject-themes-lede = ما تتناوله التوصيات، ومن تعنيهم.
subject-themes-note = يُحتسب في عدد كل موضوع، مرة واحدة، كل توصية تتناوله أو تتناول موضوعاً متفرعاً عنه.
subject-themes-below = { $count ->
    [zero] لا مواضيع متفرعة عنه
    [one] موضوع واحد متفرع عنه
    [two] موضوعان متفرعان عنه
    [few] { $count } مواضيع متفرعة عنه
    [many] { $count } موضوعاً متفرعاً عنه
   *[other] { $count } موضوع متفرع عنه
}
subject-scheme-opsc = مواضيع البروتوكول الاختياري المتعلق ببيع الأطفال
subject-scheme-general = مواضيع عامة
subject-section = { $scheme }، الفرع { $section } من المبادئ التوجيهية لتقديم التقارير
subject-below = المواضيع المتفرعة عنه
subject-groups = الفئات
subject-theme-lede = التوصيات المتعلقة بهذا الموضوع، وحالتها بحسب كل طرف.
subject-theme-lede-above = التوصيات المتعلقة بهذا الموضوع وبالمواضيع المتفرعة عنه، وحالتها بحسب كل طرف.
subject-group-lede = التوصيات التي تعني هذه الفئة، وحالتها بحسب كل طرف.

subject-mechanisms-lede = الهيئات التي تنظر في أوضاع الدول وتصدر التوصيات.
subject-mechanisms-silent = هيئات أخرى
subject-mechanisms-silent-count = { $count ->
    [zero] لا هيئات بدون وثائق في السجل
    [one] هيئة واحدة ليس لها وثائق في السجل
    [two] هيئتان ليس لهما وثائق في السجل
    [few] { $count } هيئات ليس لها وثائق في السجل
    [many] { $count } هيئة ليس لها وثائق في السجل
   *[other] { $count } هيئة ليس لها وثائق في السجل
}
subject-mechanism-lede = ما أوصت به هذه الهيئة، وحالته بحسب كل طرف. أما الهيئة نفسها فلا تمنح أي تقدير.

subject-col-kind = النوع
subject-col-date = التاريخ
subject-documents-count = { $count ->
    [zero] لا وثائق
    [one] وثيقة واحدة
    [two] وثيقتان، والأحدث أولاً
    [few] { $count } وثائق، والأحدث أولاً
    [many] { $count } وثيقة، والأحدث أولاً
   *[other] { $count } وثيقة، والأحدث أولاً
}
subject-documents-earlier = وثائق سابقة
subject-documents-all = جميع الوثائق

subject-states-lede = الدول التي يتضمن السجل توصيات موجهة إليها.
subject-states-none = لا يتضمن السجل أي وثيقة في هذا التاريخ.
subject-states-count = { $count ->
    [zero] لا دول
    [one] دولة واحدة
    [two] دولتان
    [few] { $count } دول
    [many] { $count } دولة
   *[other] { $count } دولة
}
subject-reported = قدمت الدولة إفادة
subject-assessed = قيّمها المجتمع المدني
subject-state-lede = ما أُوصيت به هذه الدولة، وحالته بحسب كل طرف.
subject-next-dates = المواعيد المقبلة
subject-cycle = دورة الإبلاغ { $number }
subject-calendar = الجدول الزمني كاملاً
subject-leads = { $count ->
    [zero] ليست الجهة الرئيسية المسؤولة عن أي توصية
    [one] الجهة الرئيسية المسؤولة عن توصية واحدة
    [two] الجهة الرئيسية المسؤولة عن توصيتين
    [few] الجهة الرئيسية المسؤولة عن { $count } توصيات
    [many] الجهة الرئيسية المسؤولة عن { $count } توصية
   *[other] الجهة الرئيسية المسؤولة عن { $count } توصية
}
subject-organisations-note = المنظمات التي نشرت تقييماً باسمها.
subject-date-list-of-issues = قائمة المسائل
subject-date-state-report-due = موعد تقديم تقرير الدولة الطرف
subject-date-state-report-received = ورود تقرير الدولة الطرف
subject-date-alternative-reports-due = موعد تقديم التقارير البديلة
subject-date-pre-session = الفريق العامل لما قبل الدورة
subject-date-session = الدورة
subject-date-concluding-observations = الملاحظات الختامية
subject-date-next-report-due = موعد تقديم التقرير المقبل
subject-date-follow-up-due = موعد تقديم معلومات المتابعة
subject-kind-treaty-body = هيئات المعاهدات
subject-kind-upr = الاستعراض الدوري الشامل
subject-kind-special-procedure = الإجراءات الخاصة
subject-kind-regional-body = الهيئات الإقليمية
subject-kind-regional-court = المحاكم الإقليمية
subject-groups-silent = { $count ->
    [zero] لا فئات بدون توصيات
    [one] فئة واحدة لا تعنيها أي توصية بعد
    [two] فئتان لا تعنيهما أي توصية بعد
    [few] { $count } فئات لا تعنيها أي توصية بعد
    [many] { $count } فئة لا تعنيها أي توصية بعد
   *[other] { $count } فئة لا تعنيها أي توصية بعد
}
