# البحث.
sort-by = الترتيب حسب
sort-button = ترتيب
sort-newest = أحدث وثيقة
sort-oldest = أقدم وثيقة
sort-relevance = أفضل تطابق
sort-due = الموعد النهائي
sort-reported = أحدث تقرير
downloads-these = تنزيل هذه التوصيات:
filters = التصفية
filter-remove = إزالة:
filter-chosen = ، مختار: اضغطوا لإزالته
filter-more = { $count ->
    [zero] لا خيارات أخرى
    [one] خيار آخر
    [two] خياران آخران
    [few] { $count } خيارات أخرى
    [many] { $count } خياراً آخر
   *[other] { $count } خيار آخر
}
suggest-offered = اقتراحات: دول ومواضيع وفئات ومؤسسات وغايات
suggest-none = لا اقتراحات

# توصية واحدة.
paragraph = الفقرة { $paragraph }
paragraph-in-text = الفقرة { $paragraph }
paragraph-whole = الفقرة { $paragraph } كاملةً
paragraph-previous = السابقة: الفقرة { $paragraph }
paragraph-next = التالية: الفقرة { $paragraph }
nature-noting = تحيط هذه الفقرة علماً بأمر أو ترحب به؛ وهي لا توصي بشيء ولا تُحتسب.
nature-compound = قُسّمت هذه الفقرة إلى أجزاء. ويُتابَع كل جزء على حدة، وتظل الفقرة كلها قابلة للاستشهاد بها.
session = الدورة { $session }
wording = النص
wording-none = لا يتضمن السجل نص هذه الفقرة.
wording-only-in = متاح بهذه اللغة فقط: { $language }
wording-source-official = النص الرسمي من الوثيقة
wording-source-plain = بلغة مبسطة ومن صياغة السجل نفسه، استناداً إلى
wording-source-children = للأطفال ومن صياغة السجل نفسه، استناداً إلى
section-standing = الوضع الراهن
section-parts = أجزاؤها
section-answers = الجهات المسؤولة عنها
section-timeline = الإفادتان على مر الزمن
section-accounts = ما يقوله كل طرف
section-actions = ما يجري القيام به
section-lineage = توصيات سابقة ولاحقة
section-history = سجل الأحداث
lineage-earlier = تتناول من جديد
lineage-later = تناولتها من جديد
on-this-page = في هذه الصفحة
in-the-document = في الوثيقة
state-says = بحسب الدولة
civil-says = بحسب المجتمع المدني
the-state = الدولة
reported-on = تقرير بتاريخ
assessed-by = { $count ->
    [zero] لا تقييمات
    [one] تقييم واحد
    [two] تقييمان
    [few] { $count } تقييمات
    [many] { $count } تقييماً
   *[other] { $count } تقييم
}
assessed-by-nobody = لا تقييم من أي منظمة.
independent-institutions = المؤسسات المستقلة
since = منذ
until = حتى
due-on = الموعد النهائي
recommended-by-label = الدولة الموصية
response-label = موقف الدولة
provisions-label = المواد
article = المادة { $article }
no-updates = لم تقدم الدولة أي تقرير.
no-assessments = لم تنشر أي منظمة تقييماً بعد.
no-actions = لم يُنشر أي إجراء يخدم هذه التوصية.
evidence = الأدلة
update-missing = ما زال ناقصاً.
update-next = الخطوة التالية.
update-question = سؤال علني من جهة التنسيق
update-later = تناولتها من جديد
update-corrected = صُحّح بقيد لاحق، ويظل متاحاً للقراءة.
update-corrects = يصحح هذا القيد قيداً سابقاً.
assessment-developments = المستجدات.
assessment-comments = بشأن تقرير الدولة.
assessment-missing = أوجه النقص.
assessment-questions = أسئلة مقترحة للحوار.
assessment-proposed = التوصية المقترحة.
assessment-withdrawn = سُحب في
assessment-superseded = حل محله تقييم أحدث من الجهة نفسها.
assessment-signed = بتوقيع
assessment-signed-besides = { $count ->
    [zero] ولا أحد غيرهم من أعضاء الائتلاف
    [one] وعضو آخر في الائتلاف
    [two] وعضوين آخرين في الائتلاف
    [few] و{ $count } أعضاء آخرين في الائتلاف
    [many] و{ $count } عضواً آخر في الائتلاف
   *[other] و{ $count } عضو آخر في الائتلاف
  }
assessment-signed-unnamed = { $count ->
    [zero] بلا توقيع من أعضاء آخرين في الائتلاف
    [one] بتوقيع عضو آخر في الائتلاف
    [two] بتوقيع عضوين آخرين في الائتلاف
    [few] بتوقيع { $count } أعضاء آخرين في الائتلاف
    [many] بتوقيع { $count } عضواً آخر في الائتلاف
   *[other] بتوقيع { $count } عضو آخر في الائتلاف
  }
assessment-period = الفترة المشمولة:
assessment-place = المكان:
assessment-groups = الفئات المعنية:
reply-answer = تعقيب المنظمة
reply-of = رد
reply-none-after = { $days ->
    [zero] لا رد بعد
    [one] لا رد بعد يوم واحد
    [two] لا رد بعد يومين
    [few] لا رد بعد { $days } أيام
    [many] لا رد بعد { $days } يوماً
   *[other] لا رد بعد { $days } يوم
}
reply-due = يُنتظر الرد في موعد أقصاه
action-late = متأخر
action-details = التواريخ والمراحل والتمويل
action-serves = يخدم
action-serves-also = يخدم أيضاً
action-place = المكان
action-groups = الفئات التي يصل إليها
action-progress = نسبة الإنجاز: { $percent } في المائة
action-abandoned-because = سبب التخلي:
action-planned-start = البدء المقرر
action-started = تاريخ البدء
action-planned-end = الانتهاء المقرر
action-finished = تاريخ الانتهاء
milestones = المراحل
milestone-reached = أُنجزت في
milestone-missed = فات موعدها
budget = التمويل
budget-year = السنة
budget-allocated = المخصص
budget-spent = المنفق
budget-source = المصدر
budget-not-reported = لم يُبلَّغ عنه
budget-partly = معروف بشأن { $reported } من أصل { $lines } من المبالغ
cite = الاستشهاد بهذه الصفحة
citation-label = صيغة الاستشهاد
citation = { $mechanism }، { $title }، { $symbol } ({ $day })، الفقرة { $paragraph }. في: Answerable، كما كان في { $as-at }. { $address }
source-link = الوثيقة في مصدرها

# قيود سجل الأحداث. جنس اسم الجهة غير معروف: لذلك لا تُسند إليها الأفعال.
event-document-published = صدرت الوثيقة عن { $actor }
event-responsibility-given = أُسندت المسؤولية
event-status-update-published = نُشر تقرير { $actor }
event-status-update-corrected = صُحّح تقرير { $actor }
event-status-question-asked = طُرح سؤال علني من جهة التنسيق
event-action-published = أُعلن إجراء من جانب { $actor }
event-action-started = بدأ تنفيذ إجراء من جانب { $actor }
event-action-finished = أُنجز إجراء من جانب { $actor }
event-action-abandoned = جرى التخلي عن إجراء من جانب { $actor }
event-assessment-published = نُشر تقييم { $actor }
event-assessment-withdrawn = سُحب تقييم { $actor }
event-reply-published = نُشر رد { $actor } على تقييم
event-reply-answered = نُشر تعقيب { $actor } على الرد
event-moderation-decided = اتُّخذ قرار إشرافي بشأن مساهمة
event-moderator-appointed = عُيّن مشرف
event-moderator-left = غادر مشرف
event-moderator-proposed = اقتُرح مشرف بعد أن غادر الجميع
event-moderator-ending-proposed = اقتُرح أن يغادر مشرف
event-moderator-stays = رُفض اقتراح أن يغادر مشرف
event-recommendations-imported = أُدرجت توصيات في السجل
event-wording-imported = أُدرجت نصوص رسمية في السجل
assessed-by-none-now = لا يوجد في الوقت الحالي أي تقييم قائم من منظمة.
