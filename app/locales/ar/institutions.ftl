# المؤسسات
facet-lead = الجهة الرئيسية
institutions-description = الوزارات والهيئات والمحاكم وغيرها من الجهات العامة المسؤولة عن التوصيات، وما أبلغت عنه كل منها وما تأخر.
institutions-lede = لكل توصية مؤسسة رئيسية مسؤولة عنها، وقد تدعمها مؤسسات أخرى. وتتعلق الأرقام بما تقوده كل مؤسسة، وهي تبيّن ما تأخر وما لم يُبلَّغ عنه شيء.
institutions-none = لا يذكر السجل أي مؤسسة.
institutions-none-advice = تظهر المؤسسات متى سجّلت جهة التنسيق مَن المسؤول عن كل توصية.
institutions-of-state = { $count ->
    [zero] لا توجد مؤسسات
    [one] مؤسسة واحدة
    [two] مؤسستان
    [few] { $count } مؤسسات
    [many] { $count } مؤسسة
   *[other] { $count } مؤسسة
}
institutions-col-name = المؤسسة
institutions-col-kind = النوع
institutions-col-leads = تقودها
institutions-col-supports = تدعمها
institutions-col-reported = أُبلغ عنها
institutions-col-overdue = فات موعدها
institutions-col-silent = لم يُبلَّغ عنها قط
institutions-col-stale = مضى على تقريرها أكثر من سنة
institutions-col-owed = ردود مستحقة
institutions-col-reports = التقارير
institutions-ended = مؤسسات لم تعد قائمة
institutions-ended-on = انتهى وجودها في
institutions-succeeded-by = خلفتها
institutions-predecessor = خلفت
institutions-section-answers = ما هي مسؤولة عنه
institutions-leads-nothing = لا تقود أي توصية في هذا التاريخ.
institutions-figure-leads = { $count ->
    [zero] توصية تقودها
    [one] توصية تقودها
    [two] توصيتان تقودهما
    [few] توصيات تقودها
    [many] توصية تقودها
   *[other] توصية تقودها
}
institutions-figure-overdue = تجاوزت الموعد المحدد لها
institutions-figure-silent = لم تُبلغ عنها قط
institutions-figure-stale = مضى على أحدث تقرير عنها أكثر من سنة
institutions-figure-without-action = لا يخدمها أي إجراء
institutions-section-years = على مر السنين
institutions-years-caption = حالة ما كانت تقوده هذه المؤسسة في نهاية كل سنة، وفقاً للدولة؛ والعمود الأخير في { $day }
institutions-section-overdue = ما فات موعده
institutions-section-silent = لم يُبلَّغ عنها قط
institutions-section-stale = مضى على تقريرها أكثر من سنة
institutions-see-all = { $count ->
    [zero] عرض الكل
    [one] عرضها في السجل
    [two] عرض التوصيتين
    [few] عرض التوصيات الـ{ $count }
    [many] عرض جميع التوصيات ({ $count })
   *[other] عرض جميع التوصيات ({ $count })
}
institutions-section-actions = ما تقوم به
institutions-no-actions = لم تعلن عن أي إجراء حتى هذا التاريخ.
institutions-actions-summary = المقررة أو الجارية: { $open }، منها المتأخرة: { $late }. المنجزة أو المتخلى عنها: { $ended }.
institutions-actions-further = إجراءات أخرى مقررة أو جارية
institutions-actions-ended = المنجزة أو المتخلى عنها
institutions-section-money = التمويل
institutions-money-caption = تمويل الإجراءات التي تقودها، بحسب السنة والعملة
institutions-section-updates = كيف تقدم تقاريرها
institutions-no-updates = لم تقدم أي تقرير قط.
institutions-days-between = { $days ->
    [zero] الوسيط بين التقرير والتقرير الذي يليه بشأن التوصية نفسها: أقل من يوم.
    [one] الوسيط بين التقرير والتقرير الذي يليه بشأن التوصية نفسها: يوم واحد.
    [two] الوسيط بين التقرير والتقرير الذي يليه بشأن التوصية نفسها: يومان.
    [few] الوسيط بين التقرير والتقرير الذي يليه بشأن التوصية نفسها: { $days } أيام.
    [many] الوسيط بين التقرير والتقرير الذي يليه بشأن التوصية نفسها: { $days } يوماً.
   *[other] الوسيط بين التقرير والتقرير الذي يليه بشأن التوصية نفسها: { $days } يوم.
}
institutions-reports-by-year = التقارير بحسب السنة
institutions-reports-caption = تقارير هذه المؤسسة في كل سنة؛ ولا تُحسب التصويبات
institutions-updates-newest = أحدث تقاريرها
institutions-updates-all = كل ما تقوده، بدءاً بأحدث تقرير
institutions-section-replies = الردود على التقييمات
institutions-replies-none = لم ترد على أي تقييم.
institutions-replies-given = { $count ->
    [zero] لم ترد على أي تقييم.
    [one] ردت على تقييم واحد، وعدد الأيام الوسيط حتى الرد: { $days }.
    [two] ردت على تقييمين، وعدد الأيام الوسيط حتى الرد: { $days }.
    [few] ردت على { $count } تقييمات، وعدد الأيام الوسيط حتى الرد: { $days }.
    [many] ردت على { $count } تقييماً، وعدد الأيام الوسيط حتى الرد: { $days }.
   *[other] ردت على { $count } تقييم، وعدد الأيام الوسيط حتى الرد: { $days }.
}
institutions-owes-nothing = ليس عليها أي رد مستحق.
institutions-owes = { $count ->
    [zero] ليس عليها أي رد مستحق. المتأخر منها: { $late }.
    [one] عليها رد واحد مستحق. المتأخر منها: { $late }.
    [two] عليها ردان مستحقان. المتأخر منها: { $late }.
    [few] عليها { $count } ردود مستحقة. المتأخر منها: { $late }.
    [many] عليها { $count } رداً مستحقاً. المتأخر منها: { $late }.
   *[other] عليها { $count } رد مستحق. المتأخر منها: { $late }.
}
institutions-section-supports = ما تدعمه
institutions-supports = { $count ->
    [zero] لا تدعم أي مؤسسة أخرى.
    [one] تدعم مؤسسة أخرى في توصية واحدة.
    [two] تدعم مؤسسات أخرى في توصيتين.
    [few] تدعم مؤسسات أخرى في { $count } توصيات.
    [many] تدعم مؤسسات أخرى في { $count } توصية.
   *[other] تدعم مؤسسات أخرى في { $count } توصية.
}
institutions-see-any-role = كل ما تقوده أو تدعمه
institutions-history-newest = أحدث قيودها في السجل.
