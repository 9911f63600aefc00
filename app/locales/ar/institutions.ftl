# المؤسسات
facet-lead = الجهة الرئيسية
institutions-description = الوزارات والهيئات والمحاكم وغيرها من الجهات العامة المسؤولة عن التوصيات، وما أبلغت عنه كل منها وما تأخر.
institutions-lede = لكل توصية مؤسسة رئيسية مسؤولة عنها، وقد تساندها مؤسسات أخرى. وتتعلق الأرقام بما كل مؤسسة هي الجهة الرئيسية المسؤولة عنه، وهي تبيّن ما تأخر وما لم يُبلَّغ عنه شيء.
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
institutions-col-leads = جهة رئيسية
institutions-col-supports = تساندها
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
institutions-leads-nothing = ليست الجهة الرئيسية المسؤولة عن أي توصية في هذا التاريخ.
institutions-figure-leads = { $count ->
    [zero] توصية هي الجهة الرئيسية المسؤولة عنها
    [one] توصية هي الجهة الرئيسية المسؤولة عنها
    [two] توصيتان هي الجهة الرئيسية المسؤولة عنهما
    [few] توصيات هي الجهة الرئيسية المسؤولة عنها
    [many] توصية هي الجهة الرئيسية المسؤولة عنها
   *[other] توصية هي الجهة الرئيسية المسؤولة عنها
}
institutions-figure-overdue = تجاوزت الموعد المحدد لها
institutions-figure-silent = لم تُبلغ عنها قط
institutions-figure-stale = مضى على أحدث تقرير عنها أكثر من سنة
institutions-figure-without-action = لا يخدمها أي إجراء
institutions-section-years = على مر السنين
institutions-years-caption = حالة ما كانت هذه المؤسسة هي الجهة الرئيسية المسؤولة عنه في نهاية كل سنة، وفقاً للدولة؛ والعمود الأخير في { $day }
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
institutions-money-caption = تمويل الإجراءات التي تتولاها، بحسب السنة والعملة
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
institutions-updates-all = كل ما هي الجهة الرئيسية المسؤولة عنه، بدءاً بأحدث تقرير
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
institutions-section-supports = ما تسانده
institutions-supports = { $count ->
    [zero] لا تساند أي مؤسسة أخرى.
    [one] تساند مؤسسة أخرى في توصية واحدة.
    [two] تساند مؤسسات أخرى في توصيتين.
    [few] تساند مؤسسات أخرى في { $count } توصيات.
    [many] تساند مؤسسات أخرى في { $count } توصية.
   *[other] تساند مؤسسات أخرى في { $count } توصية.
}
institutions-see-any-role = كل ما هي الجهة الرئيسية المسؤولة عنه أو تسانده
institutions-history-newest = أحدث قيودها في السجل.
institutions-section-late = مدى تأخرها
institutions-late-what = ما كان مستحقاً
institutions-late-total = المحسوب
institutions-late-in-time = في موعده
institutions-late-after = بعد موعده
institutions-late-never = لم يتم حتى الآن
institutions-late-reports = تقرير أول في الموعد المحدد
institutions-late-done = التنفيذ في الموعد المحدد
institutions-late-replies = { $days ->
    [zero] الرد على تقييم في يومه
    [one] الرد على تقييم خلال يوم واحد
    [two] الرد على تقييم خلال يومين
    [few] الرد على تقييم خلال { $days } أيام
    [many] الرد على تقييم خلال { $days } يوماً
   *[other] الرد على تقييم خلال { $days } يوم
}
institutions-late-days = { $days ->
    [zero] وسيط التأخر أقل من يوم
    [one] وسيط التأخر يوم واحد
    [two] وسيط التأخر يومان
    [few] وسيط التأخر { $days } أيام
    [many] وسيط التأخر { $days } يوماً
   *[other] وسيط التأخر { $days } يوم
}
institutions-late-missed = { $count ->
    [zero] لا توصيات
    [one] توصية واحدة
    [two] توصيتان
    [few] { $count } توصيات
    [many] { $count } توصية
   *[other] { $count } توصية
}
institutions-late-waiting = { $count ->
    [zero] بشأن لا توصية
    [one] بشأن توصية واحدة
    [two] بشأن توصيتين
    [few] بشأن { $count } توصيات
    [many] بشأن { $count } توصية
   *[other] بشأن { $count } توصية
}
institutions-late-moved = { $count ->
    [zero] لم يُحدد أي موعد جديد بعد فوات الموعد السابق.
    [one] حُدد لتوصية واحدة موعد جديد بعد أن فات موعدها السابق.
    [two] حُدد لتوصيتين موعد جديد بعد أن فات موعدهما السابق.
    [few] حُدد لـ{ $count } توصيات موعد جديد بعد أن فات موعدها السابق.
    [many] حُدد لـ{ $count } توصية موعد جديد بعد أن فات موعدها السابق.
   *[other] حُدد لـ{ $count } توصية موعد جديد بعد أن فات موعدها السابق.
}
institutions-late-lapsed = { $count ->
    [zero] لم يُسحب أي تقييم أو يُستبدل بعد انقضاء أجله دون رد.
    [one] سُحب تقييم واحد أو استُبدل بعد انقضاء أجله دون أن يتلقى أي رد؛ ولا يُحسب أعلاه.
    [two] سُحب تقييمان أو استُبدلا بعد انقضاء أجلهما دون أن يتلقيا أي رد؛ ولا يُحسبان أعلاه.
    [few] سُحبت { $count } تقييمات أو استُبدلت بعد انقضاء أجلها دون أن تتلقى أي رد؛ ولا تُحسب أعلاه.
    [many] سُحب { $count } تقييماً أو استُبدل بعد انقضاء أجله دون أن يتلقى أي رد؛ ولا يُحسب أعلاه.
   *[other] سُحب { $count } تقييم أو استُبدل بعد انقضاء أجله دون أن يتلقى أي رد؛ ولا يُحسب أعلاه.
}
institutions-late-how = كيف يُحسب هذا
institutions-late-how-reports = التقارير الأولى: عما هي اليوم الجهة الرئيسية المسؤولة عنه وفات الموعد المحدد له. ويُعدّ في موعده كل تقرير قُدّم في ذلك التاريخ أو قبله من المؤسسة التي كانت تقود حينها؛ وتُقبل أي حالة، وتُحسب التصويبات من تاريخ التقرير الأول.
institutions-late-how-done = التنفيذ: التوصيات نفسها. واليوم هو الذي تقول إفادة الدولة منذه «منفذة» أو «لم تعد منطبقة» ولا تزال تقول ذلك؛ وقد يرى المجتمع المدني غير ذلك.
institutions-late-how-replies = الردود: على تقييمات ما هي اليوم الجهة الرئيسية المسؤولة عنه التي رُدّ عليها، أو التي لا تزال قائمة وانقضى أجلها. ولا يُحسب ما لم يحن أجله بعد.
institutions-late-how-moved = الموعد هو الساري اليوم. وإذا حُدد موعد جديد بعد فوات السابق ذُكر ذلك، لأن التأخر لا يظهر بغير ذلك.
