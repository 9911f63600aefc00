# مواضع اختلاف الروايتين.
disagreements-title = مواضع اختلاف الروايتين
disagreements-lede = تستخدم الدولة والمجتمع المدني المقياس نفسه، كلٌّ بمفرده. وحيثما اختلف القولان بقي التقديران معًا وظهر الفرق بينهما.
disagreements-empty = لم يقدّم أحد تقريرًا أو تقييمًا حتى هذا التاريخ.
disagreements-empty-advice = حالما تقدّم دولة تقريرًا عن توصية وتقيّمها منظمة، تُقارن الروايتان هنا.
disagreements-states =
    { $count ->
        [zero] لا دول
        [one] دولة واحدة
        [two] الدولتان معًا
        [few] الدول الـ{ $count } معًا
        [many] الدول الـ{ $count } معًا
       *[other] الدول الـ{ $count } معًا
    }
disagreements-figure-differ = تختلف بشأنها الروايتان
disagreements-figure-silent = قيّمها المجتمع المدني والتزمت الدولة الصمت بشأنها
disagreements-figure-unassessed = قدّمت الدولة تقريرًا عنها ولم يقيّمها أحد
disagreements-matrix = الروايتان، كلٌّ في مقابل الأخرى
disagreements-caption = التوصيات التي جرى تقييمها، حتى { $day }؛ ويفتح كل رقم التوصيات التي يعدّها.
disagreements-several = التوصية التي وردت بشأنها عدة تقديرات مختلفة تُحسب مرة عن كل تقدير منها.
disagreements-years = الأمر نفسه في نهاية سنة:
disagreements-today = اليوم
disagreements-list = التوصيات التي تختلف بشأنها الروايتان، والأحدث تقييمًا أولًا
disagreements-none = لا توجد في هذا التاريخ توصية يختلف بشأنها تقرير الدولة وأي تقييم.
