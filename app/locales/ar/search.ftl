# The search: what was typed, what narrows it.
search-title = التوصيات
search-title-for = التوصيات التي تتضمن «{ $words }»
search-description = البحث في توصيات هيئات حقوق الإنسان، مع عرض إفادة الدولة وإفادة المجتمع المدني جنباً إلى جنب.
search-words = كلمات البحث
search-total = { $count ->
    [zero] لا توصيات
    [one] توصية واحدة
    [two] توصيتان
    [few] { $count } توصيات
    [many] { $count } توصية
   *[other] { $count } توصية
}
search-cut = النص الذي كتبتموه طويل: لم يشمل البحث إلا بدايته.
search-ignored = أجزاء من العنوان لم تُفهم فأُغفلت: { $written }
search-how = كيفية البحث
search-how-words = يجب أن ترد جميع الكلمات في النص. ضع العبارة بين علامتي اقتباس. وتُستبعد الكلمة التي تسبقها شرطة: -التبني. والكلمة التي تليها نجمة هي بداية كلمة: استغلال*. ولا أثر للحركات ولا لاختلاف رسم الهمزة.
search-nothing = لا توجد توصية مطابقة لهذا الاختيار.
search-nothing-for = لا توجد ضمن هذا الاختيار توصية تتضمن «{ $words }».
search-nothing-advice = أزيلوا أحد عوامل التصفية، أو جرّبوا كلمات أقل، أو
search-everything = اطّلع على السجل كله
search-empty-register = لا يتضمن السجل أي وثائق في هذا التاريخ. وتُدرج الوثائق بالأمر «answerable import» أو «answerable demo».
filters-chosen = { $count ->
    [zero] التصفية (بلا معايير)
    [one] التصفية (معيار واحد)
    [two] التصفية (معياران)
    [few] التصفية ({ $count } معايير)
    [many] التصفية ({ $count } معياراً)
   *[other] التصفية ({ $count } معيار)
}
filters-active = المعايير المختارة
filters-remove-all = إزالة الكل
facet-state = الدولة
facet-status = إفادة الدولة
facet-verdict = تقييم المجتمع المدني
facet-flag = ما يستدعي الانتباه
facet-mechanism = الآلية
facet-document = الوثيقة
facet-year = السنة
facet-theme = الموضوع
facet-group = الفئة
facet-institution = المؤسسة
facet-sdg = هدف التنمية
facet-target = غاية الهدف
facet-response = موقف الدولة
