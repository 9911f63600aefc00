# What is due.
calendar-title = الجدول الزمني
calendar-title-year = الجدول الزمني لعام { $year }
calendar-description = ما يحين موعده: مواعيد دورات تقديم التقارير، والآجال المحددة للتوصيات، والردود المستحقة، ونهايات الإجراءات.
calendar-lede = ما يحين موعده: مواعيد تقديم التقارير إلى اللجان، والآجال المحددة للتوصيات، والردود التي تدين بها الدولة للمجتمع المدني، والنهايات المقررة للإجراءات.
calendar-nothing = لا يتضمن السجل أي مواعيد.
calendar-nothing-advice = تظهر المواعيد هنا متى قُيّدت دورة لتقديم التقارير، أو حُدد أجل لتوصية، أو كان تقييم ما في انتظار رد.
calendar-nothing-coming = لا يُعرف أي موعد مقبل.
calendar-nothing-in-year = لا يُعرف أي موعد في عام { $year }.
calendar-as-at = يُعرض ما يحين موعده بحسب اليوم الذي اخترته. أما مواعيد دورات تقديم التقارير فتُعرض كما هي معروفة اليوم: فالسجل لا يحفظ متى عُرف كل منها.
calendar-years = الأعوام
calendar-coming = المواعيد المقبلة
calendar-overdue = ما فات موعده
calendar-overdue-recommendations = { $count ->
    [zero] توصية فات الأجل المحدد لها
    [one] توصية فات الأجل المحدد لها
    [two] توصيتان فات الأجل المحدد لهما
    [few] توصيات فات الأجل المحدد لها
    [many] توصية فات الأجل المحدد لها
   *[other] توصية فات الأجل المحدد لها
}
calendar-overdue-replies = { $count ->
    [zero] توصية ينتظر تقييم بشأنها رداً فات موعده
    [one] توصية ينتظر تقييم بشأنها رداً فات موعده
    [two] توصيتان ينتظر تقييم بشأنهما رداً فات موعده
    [few] توصيات ينتظر تقييم بشأنها رداً فات موعده
    [many] توصية ينتظر تقييم بشأنها رداً فات موعده
   *[other] توصية ينتظر تقييم بشأنها رداً فات موعده
}
calendar-overdue-actions = { $count ->
    [zero] إجراء تجاوز نهايته المقررة
    [one] إجراء تجاوز نهايته المقررة
    [two] إجراءان تجاوزا نهايتهما المقررة
    [few] إجراءات تجاوزت نهايتها المقررة
    [many] إجراءً تجاوز نهايته المقررة
   *[other] إجراء تجاوز نهايته المقررة
}
calendar-overdue-by-date = بحسب الموعد
calendar-year-link = { $count ->
    [zero] لا مواعيد في عام { $year }
    [one] موعد واحد في عام { $year }
    [two] موعدان في عام { $year }
    [few] { $count } مواعيد في عام { $year }
    [many] { $count } موعداً في عام { $year }
   *[other] { $count } موعد في عام { $year }
}
calendar-past = مواعيد مضت
calendar-past-dates = { $count ->
    [zero] لا مواعيد لتقديم التقارير في الأشهر الاثني عشر الماضية
    [one] موعد واحد لتقديم التقارير في الأشهر الاثني عشر الماضية
    [two] موعدان لتقديم التقارير في الأشهر الاثني عشر الماضية
    [few] { $count } مواعيد لتقديم التقارير في الأشهر الاثني عشر الماضية
    [many] { $count } موعداً لتقديم التقارير في الأشهر الاثني عشر الماضية
   *[other] { $count } موعد لتقديم التقارير في الأشهر الاثني عشر الماضية
}
calendar-earlier-years = الأعوام السابقة
calendar-which = { $count ->
    [zero] عرضها
    [one] عرض التوصية
    [two] عرض التوصيتين
    [few] عرض التوصيات وعددها { $count }
    [many] عرض التوصيات وعددها { $count }
   *[other] عرض التوصيات وعددها { $count }
}
calendar-subscribe = ملف تقويم (iCalendar)
calendar-subscribe-explained = اشتركوا في هذا العنوان ببرنامج تقويم، فيتحدَّث تلقائياً.
calendar-cycle = الدورة { $number }
calendar-cycle-date = { $kind } ({ $of })
calendar-due = { $count ->
    [zero] لا توصيات يحين أجلها
    [one] توصية واحدة يحين أجلها
    [two] توصيتان يحين أجلهما
    [few] { $count } توصيات يحين أجلها
    [many] { $count } توصية يحين أجلها
   *[other] { $count } توصية يحين أجلها
}
calendar-replies = { $count ->
    [zero] لا ردود مستحقة للمجتمع المدني
    [one] رد مستحق للمجتمع المدني بشأن توصية واحدة
    [two] ردود مستحقة للمجتمع المدني بشأن توصيتين
    [few] ردود مستحقة للمجتمع المدني بشأن { $count } توصيات
    [many] ردود مستحقة للمجتمع المدني بشأن { $count } توصية
   *[other] ردود مستحقة للمجتمع المدني بشأن { $count } توصية
}
calendar-action-ends = النهاية المقررة لإجراء
calendar-date-list-of-issues = قائمة المسائل
calendar-date-state-report-due = موعد تقديم تقرير الدولة الطرف
calendar-date-state-report-received = ورود تقرير الدولة الطرف
calendar-date-alternative-reports-due = موعد تقديم التقارير البديلة
calendar-date-pre-session = الفريق العامل لما قبل الدورة
calendar-date-session = دورة اللجنة: الحوار مع الدولة الطرف
calendar-date-concluding-observations = الملاحظات الختامية
calendar-date-next-report-due = موعد تقديم التقرير المقبل
calendar-date-follow-up-due = موعد تقديم معلومات المتابعة
