# الصفحة الأولى.
overview-title = ما أُوصيت به الدول وما آل إليه
overview-title-one = { $state }: ما ورد من توصيات وما آلت إليه
overview-lede = يرد هنا ما أوصت به هيئات حقوق الإنسان إلى جانب ما تفيد به الدولة وما يخلص إليه المجتمع المدني، جنباً إلى جنب. ويفتح كل رقم التوصيات التي يعدّها.
overview-search = بحث
overview-empty = لا يتضمن السجل أي توصيات في هذا التاريخ.
overview-empty-import = يُدخلها القائم على السجل من ملف توصيات بالأمر
overview-empty-demo = أو يطّلع أولاً على عرض توضيحي بالأمر
overview-nobody = لم تعيّن أي دولة مؤسسة مسؤولة ولم تقدّم أي تقرير بعد، ولم يُنشر أي تقييم. ويمكن قراءة التوصيات والبحث فيها، وستظهر حالتها هنا حالما يُفاد بها.
overview-figure-recommendations =
    { $count ->
        [zero] توصية
        [one] توصية
        [two] توصيتان
        [few] توصيات
        [many] توصية
       *[other] توصية
    }
overview-figure-documents =
    { $count ->
        [zero] وثيقة
        [one] وثيقة
        [two] وثيقتان
        [few] وثائق
        [many] وثيقة
       *[other] وثيقة
    }
overview-figure-states =
    { $count ->
        [zero] دولة
        [one] دولة
        [two] دولتان
        [few] دول
        [many] دولة
       *[other] دولة
    }
overview-figure-mechanisms =
    { $count ->
        [zero] آلية تصدر توصيات
        [one] آلية تصدر توصيات
        [two] آليتان تصدران توصيات
        [few] آليات تصدر توصيات
        [many] آلية تصدر توصيات
       *[other] آلية تصدر توصيات
    }
overview-of-fiction =
    { $count ->
        [zero] لا شيء منها موجه إلى دولة خيالية
        [one] منها توصية واحدة موجهة إلى دولة خيالية
        [two] منها توصيتان موجهتان إلى دولة خيالية
        [few] منها { $count } توصيات موجهة إلى دولة خيالية
        [many] منها { $count } توصية موجهة إلى دولة خيالية
       *[other] منها { $count } توصية موجهة إلى دولة خيالية
    }
overview-states-fiction =
    { $count ->
        [zero] ليس بينها دولة خيالية
        [one] منها دولة خيالية واحدة
        [two] منها دولتان خياليتان
        [few] منها { $count } دول خيالية
        [many] منها { $count } دولة خيالية
       *[other] منها { $count } دولة خيالية
    }
overview-of = من أصل { $total }
overview-of-assessed =
    { $total ->
        [zero] لم تُقيَّم أي توصية
        [one] من أصل توصية مقيَّمة واحدة
        [two] من أصل توصيتين مقيَّمتين
        [few] من أصل { $total } توصيات مقيَّمة
        [many] من أصل { $total } توصية مقيَّمة
       *[other] من أصل { $total } توصية مقيَّمة
    }
overview-account = حالة التنفيذ:
overview-account-many =
    { $count ->
        [zero] حالة التنفيذ
        [one] حالة التنفيذ في الدولة الوحيدة التي تجيب
        [two] حالة التنفيذ في الدولتين اللتين تجيبان
        [few] حالة التنفيذ في الدول التي تجيب وعددها { $count }
        [many] حالة التنفيذ في الدول التي تجيب وعددها { $count }
       *[other] حالة التنفيذ في الدول التي تجيب وعددها { $count }
    }
overview-figure-reported = قدّمت الدولة تقريراً عنها
overview-figure-implemented-state = منفذة بحسب الدولة
overview-figure-implemented-civil = منفذة بحسب المجتمع المدني
overview-figure-differ = تختلف بشأنها الإفادتان
overview-figure-overdue = فات الموعد المحدد لها
overview-figure-silent = لم تقدّم الجهة الرئيسية المسؤولة عنها أي تقرير قط
overview-tally-state = إفادة الدولة
overview-tally-civil = إفادة المجتمع المدني
overview-tally-status = حالة التنفيذ
overview-tally-verdict = التقدير
overview-tally-count = التوصيات
overview-tally-several = لا تتفق المنظمات دائماً: فالتوصية التي وردت بشأنها عدة تقديرات تُحسب تحت كل تقدير منها.
overview-years-one = { $state }: التوصيات بحسب حالة التنفيذ في نهاية كل سنة وفق إفادة الدولة نفسها؛ والعمود الأخير حتى { $day }
overview-years-many =
    { $count ->
        [zero] التوصيات بحسب حالة التنفيذ في نهاية كل سنة؛ والعمود الأخير حتى { $day }
        [one] التوصيات بحسب حالة التنفيذ في نهاية كل سنة وفق إفادة الدولة نفسها؛ والعمود الأخير حتى { $day }
        [two] التوصيات الموجهة إلى دولتين بحسب حالة التنفيذ في نهاية كل سنة وفق إفادة كل منهما؛ والعمود الأخير حتى { $day }
        [few] التوصيات الموجهة إلى { $count } دول بحسب حالة التنفيذ في نهاية كل سنة وفق إفادة الدول نفسها؛ والعمود الأخير حتى { $day }
        [many] التوصيات الموجهة إلى { $count } دولة بحسب حالة التنفيذ في نهاية كل سنة وفق إفادة الدول نفسها؛ والعمود الأخير حتى { $day }
       *[other] التوصيات الموجهة إلى { $count } دولة بحسب حالة التنفيذ في نهاية كل سنة وفق إفادة الدول نفسها؛ والعمود الأخير حتى { $day }
    }
overview-changes = آخر التغييرات
overview-changes-all = جميع التغييرات
overview-changes-none = لم يُدوَّن أي شيء بعد.
overview-changes-fiction = قيود هذه الدولة الخيالية من نسج الخيال:
overview-dates = المواعيد القادمة
overview-dates-none = لا توجد مواعيد مقبلة لأي دورة من دورات تقديم التقارير.
overview-calendar = الجدول الزمني الكامل
overview-parting = مواضع الاختلاف
overview-parting-none = لا توجد توصية يختلف بشأنها تقرير الدولة وأي تقييم.
overview-parting-all = جميع التوصيات التي تختلف بشأنها الإفادتان
overview-assessed-on = قُيّمت في
overview-recommended-on = صدرت في
overview-overdue = ما فات موعده
overview-overdue-none = لم يفت أي موعد.
overview-overdue-all =
    { $count ->
        [zero] لا توصيات فات موعدها
        [one] التوصية الوحيدة التي فات موعدها
        [two] التوصيتان اللتان فات موعدهما
        [few] التوصيات الـ{ $count } التي فات موعدها
        [many] التوصيات الـ{ $count } التي فات موعدها
       *[other] التوصيات الـ{ $count } التي فات موعدها
    }
overview-silent = صمت
overview-silent-none = قدّمت كل جهة رئيسية تقريراً واحداً على الأقل.
overview-silent-all =
    { $count ->
        [zero] لا توصيات تلتزم الجهة الرئيسية الصمت بشأنها
        [one] التوصية الوحيدة التي تلتزم الجهة الرئيسية الصمت بشأنها
        [two] التوصيتان اللتان تلتزم الجهة الرئيسية الصمت بشأنهما
        [few] التوصيات الـ{ $count } التي تلتزم الجهة الرئيسية الصمت بشأنها
        [many] التوصيات الـ{ $count } التي تلتزم الجهة الرئيسية الصمت بشأنها
       *[other] التوصيات الـ{ $count } التي تلتزم الجهة الرئيسية الصمت بشأنها
    }
overview-mechanisms = الآليات الواردة في السجل
overview-states = الدول الواردة في السجل
overview-states-more =
    { $count ->
        [zero] لا دول أخرى
        [one] دولة أخرى
        [two] دولتان أخريان
        [few] { $count } دول أخرى
        [many] { $count } دولة أخرى
       *[other] { $count } دولة أخرى
    }

# مواعيد دورة تقديم التقارير.
overview-date-list-of-issues = قائمة المسائل
overview-date-state-report-due = موعد تقديم تقرير الدولة
overview-date-state-report-received = ورود تقرير الدولة
overview-date-alternative-reports-due = موعد تقديم التقارير البديلة
overview-date-pre-session = الفريق العامل لما قبل الدورة
overview-date-session = الدورة
overview-date-concluding-observations = الملاحظات الختامية
overview-date-next-report-due = موعد تقديم التقرير المقبل
overview-date-follow-up-due = موعد تقديم معلومات المتابعة
