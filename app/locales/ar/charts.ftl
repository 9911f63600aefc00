# الرسوم البيانية: ما يظهر فيها وحولها وفي جداولها.
chart-table-summary = البيانات نفسها في جدول
chart-table-label = جدول: { $caption }
chart-col-date = التاريخ
chart-col-who = الجهة
chart-col-status = حالة التنفيذ
chart-col-evidence = الأدلة
chart-col-year = السنة
chart-col-value = القيمة
chart-col-name = الاسم
chart-col-total = المجموع

# الخط الزمني ذو المسارين.
chart-timeline-caption = ما أفادت به الدولة وما خلص إليه الآخرون
chart-timeline-note = في الأعلى ما أفادت به الدولة، وفي الأسفل ما خلص إليه الآخرون.
chart-timeline-note-stale =
    { $months ->
        [one] يدل الخط المتقطع على إفادة مضى عليها أكثر من شهر.
        [two] يدل الخط المتقطع على إفادة مضى عليها أكثر من شهرين.
        [few] يدل الخط المتقطع على إفادة مضى عليها أكثر من { $months } أشهر.
        [many] يدل الخط المتقطع على إفادة مضى عليها أكثر من { $months } شهراً.
       *[other] يدل الخط المتقطع على إفادة مضى عليها أكثر من { $months } شهر.
    }
chart-timeline-note-struck = تدل العلامة المشطوبة على معلومة صُحِّحت أو سُحبت لاحقاً.
chart-timeline-label = خط زمني من { $from } إلى { $to }. عدد إفادات الدولة: { $reports }. عدد تقييمات الآخرين: { $assessments }. ويعرضها الجدول أدناه جميعاً.
chart-timeline-none = لم تقدّم الدولة أي إفادة ولم يُنشر أي تقييم بعد.
chart-no-report = لم تقدّم الدولة أي إفادة بعد.
chart-no-assessment = لم يُنشر أي تقييم بعد.
chart-state-lane = إفادة الدولة
chart-civil-lane = المجتمع المدني
chart-today = اليوم
chart-evidence = الأدلة
chart-evidence-key = أنواع الأدلة
chart-no-evidence = لا توجد
chart-independent = مؤسسة مستقلة
chart-corrected = صُحِّحت لاحقاً
chart-withdrawn = سُحب التقييم
chart-withdrawn-on = سُحب التقييم في { $day }
chart-withdrawn-words = { $verdict } (سُحب التقييم)
chart-mark-title = { $status }، { $day }

# التوزيع بحسب حالة التنفيذ.
chart-shares-label = { $caption }: أعمدة من { $first } إلى { $last }، كل منها مقسَّم بحسب حالة التنفيذ. وترد الأرقام في الجدول أدناه.
chart-shares-none = لا يوجد ما يمكن إحصاؤه بعد.
chart-share-words = { $status }، { $number }
chart-percent = { $number } %

# الأشرطة.
chart-bars-none = لا يوجد ما يمكن إحصاؤه بعد.
chart-bars-note = يدل طول الشريط على عدد التوصيات، وكلما زاد امتلاء الجزء كان التنفيذ أكثر تقدماً.
chart-bars-sides = الدولة { $state }، المجتمع المدني { $civil }
chart-bars-of = من أصل { $total }

# مصفوفة الموقفين.
chart-matrix-axis = الدولة ↓ المجتمع المدني ←
chart-matrix-note = الخانات المؤطَّرة: يتفق الطرفان. وكلما زاد سُمك الشريط تحت الرقم زاد عدد التوصيات التي يختلفان بشأنها.
chart-matrix-cell = { $count }: الدولة { $state }، المجتمع المدني { $civil }
chart-matrix-same = { $count }: الدولة { $state }، المجتمع المدني { $civil }؛ يتفق الطرفان
chart-matrix-agree = يتفق الطرفان
chart-matrix-none = لا توجد بعد توصية لها إفادة وتقييم معاً.

# سلاسل الرصد.
chart-series-label = { $caption }: من { $first } في عام { $from } إلى { $last } في عام { $to }. ويعرض الجدول أدناه جميع السنوات.
chart-series-none = لا توجد بيانات رصد بعد.
chart-spark-label = من { $first } إلى { $last }
