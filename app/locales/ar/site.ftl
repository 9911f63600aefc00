# ما يظهر في جميع الصفحات.
site-name = Answerable
site-strapline = ما الذي أُوصي به، ومن المسؤول عنه، وما الذي آل إليه
skip-to-content = الانتقال إلى المحتوى
nav-menu = القائمة
nav-main = الأقسام الرئيسية
nav-further = روابط أخرى
nav-languages = اللغة
nav-trail = موقع هذه الصفحة
nav-home = السجل
nav-recommendations = التوصيات
nav-documents = الوثائق
nav-institutions = المؤسسات
nav-civil-society = المجتمع المدني
nav-sdgs = أهداف التنمية
nav-calendar = الجدول الزمني
nav-about = المنهج والمقياس
nav-states = الدول
nav-mechanisms = الآليات
nav-themes = المواضيع والفئات
nav-changes = التغييرات
nav-disagreements = تباين الإفادات
nav-moderation = مراجعة المساهمات
nav-data = البيانات والتنزيلات
nav-accessibility = تيسير الوصول
nav-privacy = الخصوصية
footer-who-grades = تحدد الدولة والمجتمع المدني، كلٌّ من جهته، حالة التنفيذ. أما اللجان التي تصدر التوصيات فلا تقيّم تنفيذها.
footer-printed = المصدر: { $address }
as-at-notice = تقرؤون السجل كما كان في { $day }. ولا يظهر ما استجد بعد ذلك.
as-at-unread = «{ $written }» ليس تاريخاً. اكتبوا السنة فالشهر فاليوم: { "\u2066" }2025-12-31{ "\u2069" }. وتقرؤون الآن السجل كما هو اليوم.
as-at-to-come = لم يحن بعد { $day }. وأنتم تقرؤون الآن السجل كما هو اليوم.
as-at-today = قراءته كما هو اليوم
# عنوان علامة التبويب.
title-as-at = كما في { $day }
title-error = خطأ: { $title }
fiction-notice = فالديمورا دولة خيالية. ويبيّن ملفها ما يمكن أن يتضمنه السجل، ولا يتعلق أي شيء فيه ببلد حقيقي أو بشخص حقيقي.
search-label = البحث في التوصيات
search-button = بحث

# مقياس التنفيذ. الألفاظ مطابقة لكلمة «توصية».
status-not-reported = لا تقرير عنها
status-no-action = لم يُتخذ إجراء
status-planned = مقررة
status-under-way = قيد التنفيذ
status-partly-implemented = منفذة جزئياً
status-implemented = منفذة
status-reversed = حدث تراجع
status-closed = لم تعد منطبقة
status-cannot-assess = يتعذر تقييمها

# ما يستدعي الانتباه.
flag-disagreement = إفادات متباينة
flag-overdue = فات موعدها
flag-stale = تقرير لم يُحدَّث
flag-without-action = لا إجراء مرتبط بها
flag-silent = لم تقدّم الجهة الرئيسية أي تقرير قط
flag-reply-overdue = الرد متأخر

# قوائم مغلقة.
document-kind-concluding-observations = الملاحظات الختامية
document-kind-upr-report = تقرير الاستعراض الدوري الشامل
document-kind-visit-report = تقرير عن زيارة قطرية
document-kind-judgment = حكم
document-kind-views = آراء
document-kind-general-recommendations = توصيات عامة
mechanism-kind-treaty-body = هيئة معاهدة
mechanism-kind-upr = الاستعراض الدوري الشامل
mechanism-kind-special-procedure = إجراء خاص
mechanism-kind-regional-body = هيئة إقليمية
mechanism-kind-regional-court = محكمة إقليمية
response-accepted = قبلتها الدولة
response-noted = أحاطت الدولة علماً بها
lineage-repeats = تكرر
lineage-continues = تواصل
role-lead = الجهة الرئيسية
role-supporting = الجهات المساندة
institution-kind-ministry = وزارة
institution-kind-agency = جهاز حكومي
institution-kind-court = محكمة
institution-kind-parliament = برلمان
institution-kind-local-authority = سلطة محلية
institution-kind-independent = هيئة مستقلة
action-kind-law = قانون
action-kind-policy = سياسة عامة
action-kind-programme = برنامج
action-kind-budget = ميزانية
action-kind-service = خدمة
action-kind-training = تدريب
action-kind-data = بيانات
action-kind-awareness = توعية
action-kind-cooperation = تعاون
action-state-planned = مقرر
action-state-under-way = قيد التنفيذ
action-state-finished = منجز
action-state-abandoned = متخلى عنه
evidence-structure = قانون أو سياسة
evidence-process = نشاط
evidence-outcome = نتيجة
organisation-kind-ngo = منظمة غير حكومية
organisation-kind-coalition = ائتلاف
organisation-kind-childrens-group = مجموعة أطفال
organisation-kind-academic = هيئة أكاديمية
organisation-kind-professional = هيئة مهنية
organisation-kind-ombudsperson = أمين المظالم
organisation-kind-nhri = مؤسسة وطنية لحقوق الإنسان
state-account-right = إفادة الدولة صحيحة
state-account-partly-right = إفادة الدولة صحيحة جزئياً
state-account-wrong = إفادة الدولة غير صحيحة
state-account-silent = لم تقدم الدولة إفادة
text-kind-official = النص الرسمي
text-kind-plain = لغة مبسطة
text-kind-children = للأطفال

# المشاكل.
problem-not-found = لا يوجد شيء في هذا العنوان
problem-not-found-advice = ربما كُتب العنوان خطأً، أو لم يكن ما يشير إليه مدرجاً في السجل في هذا التاريخ. ولا يُحذف أبداً شيء مما نُشر.
problem-bad-request = تتعذر قراءة هذا العنوان
problem-unreadable = تتعذر قراءة هذه الاستمارة
problem-unreadable-advice = لم تصل كاملة، أو هي من صفحة تغيّرت بعد ذلك. لم يتغيّر شيء. عودوا إلى الصفحة وأعيدوا تحميلها ثم أرسلوها مرة أخرى.
problem-forbidden = هذه الصفحة ليست متاحة لكم
problem-forbidden-advice = هي تخص جهة أخرى. ويمكن الاطلاع على كل ما هو علني بلا حساب.
problem-method = لا يقبل هذا العنوان ما أُرسل إليه
problem-method-advice = عودوا إلى الصفحة واستعمل استمارتها.
problem-conflict = عدّل شخص آخر هذا المحتوى في هذه الأثناء
problem-conflict-advice = أعيدوا تحميل الصفحة للاطلاع على ما تغيّر؛ ولم يُمحَ شيء من عمله.
problem-too-large = هذا أطول مما ينبغي
problem-too-large-advice = اختصروا نص البحث أو ما ترسلونه، ثم أعيدوا المحاولة.
field-too-long =
    { $count ->
        [zero] لا تكتبوا شيئاً
        [one] اكتبوا حرفاً واحداً على الأكثر
        [two] اكتبوا حرفين على الأكثر
        [few] اكتبوا { $count } أحرف على الأكثر
        [many] اكتبوا { $count } حرفاً على الأكثر
       *[other] اكتبوا { $count } حرف على الأكثر
    }
field-no-date = هذا ليس تاريخاً. أدخلوا السنة والشهر واليوم
too-long-lede = يمكن أن يبلغ مجموع ما يُكتب في نموذج واحد ميغابايتين، وأن يُرفق به 30 ملفاً. وما أرسلتموه أكثر من ذلك. عودوا إلى الصفحة السابقة في المتصفح لاختصاره: يُفترض أن ما كتبتموه ما زال هناك.
too-long-kept = وما لم يكن أطول مما ينبغي محفوظ في هذه الصفحة أيضاً. أما الملفات فتُختار من جديد.
too-long-again = إرسال ذلك وحده
data-refused-date = «{ $written }» ليس تاريخاً. اكتبوا السنة فالشهر فاليوم: { "\u2066" }2025-12-31{ "\u2069" }.
data-refused-to-come = لم يحن بعد { $day }: يمكن قراءة السجل كما هو اليوم أو كما كان في يوم سابق.
data-refused-unknown = غير مفهوم في العنوان: { $what }. لم يُعطَ شيء، حتى لا يظن أحد أنه ما طلبه.
problem-unprocessable = في ما أُرسل شيء غير متسق
problem-unprocessable-advice = عودوا إلى الصفحة وصححوه وأرسلوه من جديد.
problem-too-many = طلبات كثيرة جداً
problem-too-many-advice = انتظروا دقيقة ثم أعيدوا المحاولة. وللحصول على السجل كله، استعملوا التنزيلات.
problem-unavailable = يتعذر على السجل الرد الآن
problem-unavailable-advice = أعيدوا المحاولة بعد دقيقة.
problem-failed = حدث خلل من جانبنا
problem-failed-advice = سُجّل الخلل وسيُنظر فيه. أعيدوا المحاولة بعد قليل.
unsaved = لم يُحفظ ما أرسلتموه
unsaved-lede = تعذّر على السجل الآن حفظ ما أرسلتموه. كل ما كتبتموه موجود في هذه الصفحة: انتظروا دقيقة ثم أرسلوه مرة أخرى. وإن ساوركم شك، فتحققوا أولاً مما إذا كان قد حُفظ من قبل، وانسخوا النصوص الواردة أدناه.
unsaved-files = يجب اختيار الملفات من جديد في الاستمارة.
unsaved-texts = ما كتبتموه
problem-search = البحث في التوصيات
problem-home = إلى الصفحة الأولى

# أجزاء الصفحات.
scale-label = المقياس
page-number = الصفحة { $page }
pages-label = الصفحات
page-previous = السابقة
page-next = التالية
cite-paragraph = { $symbol }، الفقرة { $paragraph }
side-state = الدولة
side-civil = المجتمع المدني
verdict-none = لم تُقيَّم
no-lead = لا جهة رئيسية لها بعد
recommended-by = الدولة الموصية:
due = الموعد النهائي
fiction-mark = خيالية

# Forms, drafts and lists at the desks.
choose-any = الكل
choose-one = اختاروا…
list-narrow = تضييق القائمة
list-narrow-button = عرض
public-page = الصفحة العامة
form-meanwhile = غيّر شخص آخر هذا في الأثناء
form-meanwhile-advice = لم يُكتب شيء مما أرسلتموه، ولم يضع شيء مما كتبتموه. هذا ما هو قائم الآن؛ إن كنتم لا تزالون تريدون تغييركم فأرسلوه من جديد.
field-targets = غايات أهداف التنمية
field-targets-hint = أرقامها، تفصل بينها فواصل: 5.2, 16.2
field-name-in = الاسم، { $language }
draft-stage = المرحلة
draft-last-writer = آخر من كتب
draft-stage-draft = مسودة
draft-stage-submitted = تنتظر المصادِق
draft-stage-returned = أُعيدت مع سؤال
