# الوثائق
documents-description = الوثائق التي قدمت فيها هيئات حقوق الإنسان توصياتها، وحالة تنفيذ التوصيات الواردة في كل منها.
documents-lede = تتضمن كل وثيقة توصيات في فقرات مرقمة. افتحوا الوثيقة للاطلاع على جميع فقراتها بالترتيب، مع ما تقوله الدولة والمجتمع المدني بشأن كل فقرة.
documents-total = { $count ->
    [zero] لا توجد وثائق
    [one] وثيقة واحدة
    [two] وثيقتان
    [few] { $count } وثائق
    [many] { $count } وثيقة
   *[other] { $count } وثيقة
}
documents-all-states = جميع الدول
documents-all-mechanisms = جميع الآليات
documents-all-years = جميع السنوات
documents-narrow = عرض النتائج
documents-none = لا توجد وثائق في السجل في هذا التاريخ.
documents-nothing = لا توجد وثيقة تطابق هذا الاختيار.
documents-nothing-advice = أزل جزءاً من الاختيار، أو
documents-everything = اطلع على جميع الوثائق
documents-col-symbol = الرمز
documents-col-issued = جهة الإصدار
documents-col-date = التاريخ
documents-col-total = التوصيات
documents-col-reported = أبلغت عنها الدولة
documents-col-implemented = نُفذت (وفقاً للدولة)
documents-col-assessed = قيّمتها جهات أخرى
documents-col-differ = إفادات متباينة
documents-lead = الجهة الرئيسية:
documents-paragraph-in-full = الفقرة { $paragraph } كاملة
documents-section-tally = حالة توصيات الوثيقة
documents-section-paragraphs = جميع الفقرات
documents-figure-total = { $count ->
    [zero] توصية
    [one] توصية واحدة
    [two] توصيتان
    [few] توصيات
    [many] توصية
   *[other] توصية
}
documents-figure-reported = أبلغت الدولة عن تنفيذها
documents-figure-assessed = قيّمها المجتمع المدني
documents-figure-differ = تتباين الإفادات بشأنها
documents-adopted = تاريخ الاعتماد
documents-dated = نهاية الدورة
documents-instrument = الصك
documents-session = الدورة
documents-cycle = دورة الإبلاغ
documents-language = اللغة الأصلية
documents-source = المصدر
documents-previous = الوثيقة السابقة
documents-next = الوثيقة التالية
documents-as-selection = البحث في هذه الوثيقة
documents-no-paragraphs = لا توجد في السجل بعدُ فقرات من هذه الوثيقة.
documents-other-language = بعض الفقرات غير متاحة في السجل بهذه اللغة، وهي معروضة باللغة المتاحة.
documents-page-of = الجزء { $page } من { $pages }. تُعرض الوثائق الطويلة على أجزاء.
documents-citation = { $mechanism }، { $title }، { $symbol } ({ $day }). في: Answerable، الحالة في { $as-at }. { $address }
