# أهداف التنمية المستدامة.
sdg-title = أهداف التنمية المستدامة
sdg-description = التوصيات والإجراءات التي تخدم أهداف التنمية المستدامة وغاياتها، وما يُقاس منها.
sdg-lede = الوفاء بما وُعد به الأطفال يخدم خطة عام 2030 أيضاً: التوصيات والإجراءات التي تخدم كل هدف، وما تبيّنه الأرقام.
sdg-goals = الأهداف السبعة عشر
sdg-goals-note = يدل طول الشريط على عدد التوصيات. والتوصية التي تخدم عدة غايات من هدف واحد تُحتسب مرة واحدة.
sdg-goal-number = الهدف { $code } من أهداف التنمية المستدامة
sdg-target-number = الغاية { $code } من غايات أهداف التنمية المستدامة
sdg-goal-title = { $code } { $name }
sdg-most = الغايات الأكثر توصيات
sdg-most-caption = الغايات التي تخدمها أكثر التوصيات
sdg-none = لم تُربط أي توصية بغاية بعد.
sdg-none-advice = ترد الروابط مع الوثائق أو تضعها جهة التنسيق.
sdg-target = الغاية
sdg-targets = غايات الهدف
sdg-targets-caption = ما يخدم كل غاية، والحالة بحسب كل طرف
sdg-actions = الإجراءات
sdg-actions-count = { $count ->
    [zero] لا إجراءات
    [one] إجراء واحد
    [two] إجراءان
    [few] { $count } إجراءات
    [many] { $count } إجراءً
   *[other] { $count } إجراء
}
sdg-actions-none = لم يُنشر أي إجراء يخدم هذه الغاية.
sdg-serve-count = { $recommendations ->
    [zero] لا توصيات
    [one] توصية واحدة
    [two] توصيتان
    [few] { $recommendations } توصيات
    [many] { $recommendations } توصية
   *[other] { $recommendations } توصية
} و{ $actions ->
    [zero] لا إجراءات
    [one] إجراء واحد
    [two] إجراءان
    [few] { $actions } إجراءات
    [many] { $actions } إجراءً
   *[other] { $actions } إجراء
} في هذا التاريخ.
sdg-official = النص الرسمي وفقاً لقرار الجمعية العامة 70/1
sdg-money-caption = تمويل هذه الإجراءات، سنة بعد سنة
sdg-money-note = الإجراء الذي يخدم عدة غايات يَرِد هنا بكامل تمويله، ولذلك لا يجوز جمع مبالغ غايات مختلفة.
sdg-indicators = المؤشرات
sdg-indicators-none = لا يتضمن السجل أي مؤشر لهذه الغاية.
sdg-data-none = لا يتضمن السجل بيانات لهذا المؤشر بعد.
sdg-data-table = كل رقم ومصدره
sdg-source = المصدر
sdg-age = في سن { $age }
sdg-sex-both = كلا الجنسين
sdg-sex-female = الإناث
sdg-sex-male = الذكور
sdg-unit-percent = في المائة
sdg-unit-per-100000 = لكل 100,000 من السكان
sdg-unit-number = العدد
sdg-targets-unserved = { $count ->
    [zero] لا غايات بدون توصيات أو إجراءات
    [one] غاية واحدة لا تخدمها أي توصية أو أي إجراء بعد
    [two] غايتان لا تخدمهما أي توصية أو أي إجراء بعد
    [few] { $count } غايات لا تخدمها أي توصية أو أي إجراء بعد
    [many] { $count } غاية لا تخدمها أي توصية أو أي إجراء بعد
   *[other] { $count } غاية لا تخدمها أي توصية أو أي إجراء بعد
}
sdg-source-newest = مصدر أحدث رقم:
