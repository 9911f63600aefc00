# إدخال الوثائق: مكتب منسقي الدولة.
intake-title = الوثائق الجاري إدخالها
intake-lede = وثائق اللجان والاستعراض الدوري الشامل في طريقها إلى السجل. لا يرى هذه الصفحة إلا منسقو دولتكم.
intake-begin = إدخال وثيقة
intake-begin-lede = يقرأ البرنامج الوثيقة ويجد فقراتها المرقمة ويبين أيها يتضمن توصية. ثم تراجعون كل فقرة.
intake-none-open = لا توجد وثيقة قيد العمل.
intake-none-open-advice = عندما تنشر إحدى اللجان ملاحظاتها، أدخلوها باستخدام الزر أعلاه.
intake-open = قيد العمل
intake-published = منشورة
intake-abandoned = متروكة
intake-document = الوثيقة
intake-begun-by = بدأها
intake-begun-on = تاريخ البدء
intake-changed-on = آخر تغيير
intake-progress = التقدم
intake-decided = بُت في { $count } من { $total } من الفقرات
intake-unnamed = وثيقة بلا اسم
intake-unnumbered = بلا رقم
intake-file = الوثيقة في ملف
intake-file-hint = ملف Word (.docx) أو صفحة ويب (.html) أو نص عادي (.txt)، بحجم 20 ميغابايت على الأكثر. يُحفظ الملف كما هو.
intake-text = أو نصها
intake-text-hint = انسخوا هنا نص الوثيقة مع الأرقام.
intake-read = قراءة الوثيقة
intake-back = العودة إلى الوثائق
intake-back-to-review = العودة إلى المراجعة
intake-private-until = لا يصبح شيء منها علنياً حتى تنشروها.
intake-abandon = ترك هذه الوثيقة
intake-abandon-lede = لن يتمكن أحد من العمل عليها بعد الآن. لا يُحذف شيء: يُحفظ الملف والفقرات وما تقرر، ولا يُعلن أي منها.
intake-abandon-now = ترك الوثيقة
intake-was-abandoned = تُركت هذه الوثيقة
intake-reason = السبب
intake-reason-hint = لزملائكم: لماذا لا تُدخل الوثيقة.
intake-head = بيانات الوثيقة
intake-symbol = الرمز
intake-symbol-hint = مثلاً CRC/C/OPSC/CHL/CO/1
intake-name = العنوان
intake-choose = اختاروا آلية
intake-no-instrument = لا معاهدة بعينها
intake-kind = نوع الوثيقة
intake-adopted-on = تاريخ الاعتماد
intake-adopted-on-hint = اليوم الذي اعتمدتها فيه الهيئة. يحتسبها السجل اعتباراً من ذلك اليوم.
intake-address = عنوان الأصل
intake-save-head = حفظ هذه البيانات
intake-original = الملف الأصلي
intake-size = { $size } كيلوبايت
intake-warnings = ما لم يتمكن البرنامج من تبيّنه
intake-how = كيفية المراجعة
intake-how-decide = قارنوا كل فقرة بالمصدر ثم اقبلوها أو صححوها أو استبعدوها. يُطوى ما بُت فيه ويمكن فتحه من جديد. كل زر يحفظ فوراً.
intake-how-split = لتقسيم فقرة، اكتبوا سطراً فيه ثلاث شرطات (---) في موضع التقسيم ثم اختاروا «تقسيم». الجزء الذي يبدأ بـ (b) أو 13. يأخذ ذلك الحرف أو الرقم.
intake-how-suggestions = تُقترح المواضيع والفئات والمواد والغايات مع السبب. ضعوا علامة على الصحيح منها. قبول الفقرة يرفض ما لم توضع عليه علامة؛ ولا يُطبق شيء من تلقاء نفسه.
intake-how-together = يمكن لعدة أشخاص العمل على وثيقة في آن واحد. ومن يحفظ ثانياً يُعرض عليه النصان.
intake-view = الفقرات المعروضة
intake-view-all = الكل
intake-view-open = لم يُبت فيها
intake-nothing-open = بُت في كل شيء.
intake-paragraph = الفقرة { $paragraph }
intake-changed-by = آخر تغيير أجراه { $name }
intake-source = المصدر
intake-source-unknown = لم يُعثر على الموضع في المصدر. انظروا في الملف الأصلي.
intake-number = الرقم
intake-letter = الحرف
intake-nature = الطبيعة
intake-nature-recommendation = توصية
intake-nature-noting = ملاحظة
intake-nature-compound = ذات فقرات فرعية
intake-section-of = عنوان القسم في الفقرة { $paragraph }
intake-section = القسم
intake-response = رد الدولة
intake-no-response = غير معروف
intake-recommended-by = مقدم التوصية
intake-wording = النص
intake-wording-hint = سطر من ثلاث شرطات (---) يحدد موضع التقسيم.
intake-subjects = موضوعها
intake-no-suggestions = لم يُقترح شيء.
intake-suggested = مقترح
intake-was-refused = مرفوض
intake-label-theme = موضوع
intake-label-group = فئة
intake-label-provision = مادة
intake-label-target = غاية
intake-label-repeats = تكرر
intake-label-continues = تتابع
intake-reason-words = الكلمات الموجودة: { $words }
intake-reason-similar = تشابه بنسبة { $percent }٪:
intake-reason-added = أضيف يدوياً
intake-refuse = رفض
intake-accept-all-subjects = قبول كل المقترحات
intake-refuse-all-subjects = رفض كل المقترحات
intake-add = إضافة موضوع أو فئة أو مادة أو غاية
intake-add-hint = اسمه أو رمزه: 16.2 أو opsc:3(1)
intake-earlier = هل تستأنف هذه التوصية السابقة؟
intake-this-paragraph = هذه الفقرة
intake-repeats = تكررها
intake-continues = تتابعها
intake-takes-up-nothing = لا
intake-accept = قبول
intake-save = حفظ
intake-leave-out = استبعاد
intake-reopen = إلغاء القرار
intake-merge = دمج مع السابقة
intake-split = تقسيم
intake-verdict-pending = لم يُبت فيها
intake-verdict-accepted = مقبولة
intake-verdict-left-out = مستبعدة
intake-stage-open = قيد العمل
intake-stage-published = منشورة
intake-stage-abandoned = متروكة
intake-accept-shown-hint = كما هي معروضة. تبقى المقترحات غير المعلَّمة مفتوحة ولا تُنشر.
intake-conflict = حفظ شخص آخر في هذه الأثناء
intake-conflict-head = المحفوظ الآن مبين أدناه، وما كتبتموه في الاستمارة. الحفظ مجدداً يحل محله.
intake-conflict-paragraph = ما حفظه { $name } مبين أدناه، وما كتبتموه في الاستمارة. الحفظ مجدداً يحل محله.
intake-conflict-gone = لم يعد ممكناً تغيير الفقرة: دُمجت مع أخرى أو نُشرت الوثيقة أو تُركت. انسخوا من هنا ما تحتاجون إليه.
intake-conflict-publish = انظروا مجدداً في ما سيصبح علنياً ثم انشروا.
intake-to-publish = نشر الوثيقة
intake-publish-lede = بخطوة واحدة تصبح الوثيقة وفقراتها المقبولة جزءاً من السجل العام.
intake-becomes-public = ما يصبح علنياً
intake-publish-final = ما يُنشر لا يُحذف أبداً. تُصحح الأخطاء بقيد جديد.
intake-publish-now = النشر الآن
intake-public-page = إلى الصفحة العامة
intake-hindered = لا يمكن نشرها بعد
intake-hindrance-no-symbol = الرمز ناقص.
intake-hindrance-symbol-taken = في السجل وثيقة بهذا الرمز بالفعل.
intake-hindrance-no-mechanism = الآلية ناقصة.
intake-hindrance-no-title = العنوان ناقص.
intake-hindrance-no-date = تاريخ الاعتماد ناقص.
intake-hindrance-future-date = تاريخ الاعتماد لم يحن بعد.
intake-hindrance-nothing-accepted = لم تُقبل أي فقرة.
intake-count-recommendations = التوصيات
intake-count-compound = الفقرات ذات الفقرات الفرعية
intake-count-noting = فقرات الملاحظة
intake-count-themes = المواضيع المسندة
intake-count-groups = الفئات المسندة
intake-count-provisions = المواد المسندة
intake-count-targets = غايات أهداف التنمية المسندة
intake-count-lineage = التوصيات السابقة المستأنفة
intake-count-left-out = الفقرات المستبعدة (لا تُنشر)
intake-count-not-taken-up = المقترحات غير المأخوذ بها (لا تُنشر)
intake-warning-counted = لا أرقام في الوثيقة؛ عُدَّت فقراتها. قارنوها بالأصل.
intake-warning-state-guessed = استُنتجت الدولة ({ $value }) من عدد مرات ذكرها في التوصيات. تحققوا من ذلك.
intake-warning-no-paragraphs = لم يُعثر على فقرات مرقمة.
intake-warning-no-symbol = لم يُعثر على الرمز.
intake-warning-no-state = لم يُعثر على الدولة في الوثيقة؛ اعتُبرت دولتكم.
intake-warning-no-mechanism = لم يُعثر على الآلية.
intake-warning-no-date = لم يُعثر على تاريخ الاعتماد.
intake-warning-unnumbered-text = أُغفل نص بلا رقم: «{ $value }»
intake-warning-numbers-missing = الأرقام { $value } ناقصة.
intake-warning-number-missing = الرقم { $value } ناقص.
intake-warning-beginning-missing = أول رقم هو { $value }: بداية الوثيقة ناقصة.
intake-warning-numbers-of = الأرقام هي أرقام { $value } التي تذكرها القائمة مصدراً لها.
intake-warning-number-corrected = رقم هذه الفقرة في الوثيقة هو { $value }، وهو يخالف التسلسل. أُعطيت الرقم الذي يلي رقم الفقرة السابقة.
intake-warning-number-repeated = الفقرة السابقة تحمل الرقم { $value } أيضاً.
intake-warning-number-twice = الرقم { $value } يرد مرتين بنص مختلف.
intake-warning-rows-repeat = الصفوف التي تكرر توصية تحت موضوع آخر أُخذت مرة واحدة ({ $value }).
intake-warning-second-letters = تبدأ هنا قائمة ثانية من الحروف.
intake-warning-letter-missing = الحرف { $value } ناقص قبل هذا.
intake-warning-same-file = أُدخل هذا الملف من قبل.
intake-error-nothing = اختاروا ملفاً أو انسخوا النص في الحقل أدناه.
intake-other-state = تتعلق هذه الوثيقة بدولة أخرى: { $state }. أنتم تدخلون الوثائق المتعلقة بدولتكم.
intake-error-symbol = اكتبوا الرمز كما يرد في الوثيقة، مثل CRC/C/CHL/CO/6.
intake-error-title = العنوان طويل جداً.
intake-error-date = اكتبوا التاريخ بالسنة والشهر واليوم: 2026-02-10.
intake-error-cycle = الدورة رقم من 1 إلى 99.
intake-error-address = اكتبوا العنوان كاملاً مبتدئاً بـ https://
intake-error-choice = اختاروا من القائمة.
intake-error-number = الرقم قصير وبلا خطوط مائلة أو أقواس: 12 أو 6.104.
intake-error-no-number = أعطوا الفقرة رقمها قبل قبولها.
intake-error-letter = الحرف هو a أو b أو c …
intake-error-section = عنوان القسم طويل جداً.
intake-error-no-text = لا يوجد نص للقبول.
intake-error-too-long = النص أطول من أن يكون فقرة واحدة. قسموه.
intake-error-marker = في النص سطر من الشرطات (---). اختاروا «تقسيم» أو احذفوا السطر.
intake-error-split = اكتبوا سطراً فيه ثلاث شرطات (---) حيث يُقسم النص.
intake-error-merge = لا توجد فقرة قبل هذه.
intake-error-unknown-subject = لا يوجد موضوع أو فئة أو مادة أو غاية بهذا الاسم أو الرمز.
intake-error-reason = اكتبوا السبب في كلمات قليلة.
intake-refusal-empty = الملف فارغ. تأكدوا من أنه حُفظ كاملاً ثم حاولوا مجدداً.
intake-refusal-too-large = الملف أكبر من 20 ميغابايت. احذفوا الصور والمرفقات أو احفظوا الوثيقة نصاً عادياً.
intake-refusal-pdf = هذا ملف PDF. أحضروا ملف Word للوثيقة أو انسخوا نصها في الحقل أدناه.
intake-refusal-protected = الملف محمي بكلمة سر. افتحوه في Word وأزيلوا كلمة السر واحفظوه.
intake-refusal-old-word = هذا ملف Word من النوع القديم (.doc). افتحوه في Word واحفظوه بصيغة .docx.
intake-refusal-other-format = لا يمكن قراءة هذا النوع من الملفات. احفظوا الوثيقة بصيغة .docx أو .html أو .txt.
intake-refusal-other-archive = هذا أرشيف (ZIP) وليس وثيقة Word. فكوا ضغطه وأحضروا الوثيقة التي فيه.
intake-refusal-binary = هذا ليس نصاً ولا وثيقة Word. افتحوه في البرنامج الذي أنشأه واحفظوه بصيغة .docx أو .html أو .txt.
intake-refusal-macros = في ملف Word وحدات ماكرو، وهي برامج. احفظوه بصيغة .docx بلا وحدات ماكرو.
intake-refusal-entities = يعلن ملف Word عن أجزاء خارجية. افتحوه في Word واحفظوه من جديد.
intake-refusal-unpacks-too-large = ينفك ضغط الملف إلى أكثر بكثير من حجمه. افتحوه في Word واحذفوا الصور والأشياء المضمنة واحفظوه من جديد.
intake-refusal-too-many-parts = في الملف أجزاء كثيرة جداً. افتحوه في Word واحذفوا الصور والأشياء المضمنة واحفظوه من جديد.
intake-refusal-damaged = ملف Word تالف. افتحوه في Word ودعوه يصلحه واحفظوه من جديد.
intake-refusal-too-many-paragraphs = في الوثيقة فقرات كثيرة جداً. قسموها إلى وثائق أصغر.
intake-refusal-too-deep = تنسيق الوثيقة متداخل بإفراط. انسخوا نصها في الحقل أدناه.
intake-refusal-no-text = لا نص في الوثيقة. إن كانت صورة فأحضروا الوثيقة نصاً.
intake-refusal-no-paragraphs = لم يُعثر على فقرات مرقمة. تأكدوا من أنها الوثيقة الصحيحة؛ وإن كانت الأرقام ناقصة فاكتبوها قبل النص.
done-intake-begun = قُرئت الوثيقة. راجعوا ما عُثر عليه.
done-intake-saved = حُفظ.
done-intake-accepted = قُبلت الفقرة.
done-intake-left-out = استُبعدت الفقرة.
done-intake-reopened = أُلغي القرار.
done-intake-merged = دُمجت الفقرتان.
done-intake-split = قُسمت الفقرة. تحققوا من الأرقام.
done-intake-all-accepted = قُبلت كل الفقرات المعروضة.
done-intake-some-accepted = قُبلت الفقرات، ما عدا ما غيّره شخص آخر في هذه الأثناء أو ما ينقصه رقم أو نص.
done-intake-published = أصبحت الوثيقة علنية.
done-intake-abandoned = تُركت الوثيقة.
event-intake-begun = بدأ إدخال وثيقة
event-intake-changed = غُيّرت وثيقة جارٍ إدخالها
event-intake-abandoned = تُركت وثيقة كان يجري إدخالها
event-intake-published = نُشرت وثيقة
intake-refused = { $count ->
    [zero] لا شيء مرفوض
    [one] مقترح واحد مرفوض
    [two] مقترحان مرفوضان
    [few] { $count } مقترحات مرفوضة
    [many] { $count } مقترحاً مرفوضاً
   *[other] { $count } مقترح مرفوض
}
intake-accept-shown = { $count ->
    [zero] لا فقرات معروضة للقبول
    [one] قبول الفقرة المعروضة
    [two] قبول الفقرتين المعروضتين
    [few] قبول الفقرات المعروضة ({ $count })
    [many] قبول الفقرات المعروضة ({ $count })
   *[other] قبول الفقرات المعروضة ({ $count })
}
intake-hindrance-undecided = { $count ->
    [zero] بُت في كل الفقرات:
    [one] فقرة واحدة لم يُبت فيها:
    [two] فقرتان لم يُبت فيهما:
    [few] { $count } فقرات لم يُبت فيها:
    [many] { $count } فقرة لم يُبت فيها:
   *[other] { $count } فقرة لم يُبت فيها:
}
intake-hindrance-same-reference = { $count ->
    [zero] لا أرقام مكررة:
    [one] فقرة لها رقم فقرة أخرى:
    [two] فقرتان لهما الرقم نفسه:
    [few] { $count } فقرات لها أرقام مكررة:
    [many] { $count } فقرة لها أرقام مكررة:
   *[other] { $count } فقرة لها أرقام مكررة:
}
intake-hindrance-no-number = { $count ->
    [zero] لكل الفقرات أرقام:
    [one] فقرة واحدة بلا رقم:
    [two] فقرتان بلا رقم:
    [few] { $count } فقرات بلا رقم:
    [many] { $count } فقرة بلا رقم:
   *[other] { $count } فقرة بلا رقم:
}
intake-hindrance-no-text = { $count ->
    [zero] لكل الفقرات نصوص:
    [one] فقرة واحدة بلا نص:
    [two] فقرتان بلا نص:
    [few] { $count } فقرات بلا نص:
    [many] { $count } فقرة بلا نص:
   *[other] { $count } فقرة بلا نص:
}
intake-hindrance-no-parts = { $count ->
    [zero] لا فقرات من هذا النوع:
    [one] فقرة وُصفت بأن لها فقرات فرعية ولم يُقبل أي منها:
    [two] فقرتان وُصفتا بأن لهما فقرات فرعية ولم يُقبل أي منها:
    [few] { $count } فقرات وُصفت بأن لها فقرات فرعية ولم يُقبل أي منها:
    [many] { $count } فقرة وُصفت بأن لها فقرات فرعية ولم يُقبل أي منها:
   *[other] { $count } فقرة وُصفت بأن لها فقرات فرعية ولم يُقبل أي منها:
}
intake-hindrance-unknown-state = { $count ->
    [zero] الدول كلها معروفة:
    [one] لا يعرف السجل الدولة التي قدمت توصية:
    [two] لا يعرف السجل الدولتين اللتين قدمتا توصيتين:
    [few] لا يعرف السجل الدول التي قدمت { $count } توصيات:
    [many] لا يعرف السجل الدول التي قدمت { $count } توصية:
   *[other] لا يعرف السجل الدول التي قدمت { $count } توصية:
}
