hiding-stone = حجبته جهة الإشراف في { $day }: { $ground }
hiding-stone-author = سحبه صاحبه في { $day } وحُجب: { $ground }
hiding-stone-cut = حجبته جهة الإشراف
hiding-ground-missing = يُرجى اختيار أحد الأسباب.
hiding-nothing-chosen = يُرجى نسخ المقطع المراد حجبه، أو اختيار نص كامل.
hiding-passage-elsewhere = هذا المقطع غير وارد هنا. يُرجى نسخه كما يظهر في الصفحة تماماً.
hiding-shown-again-before = سبق حجب هذا النص، وقرر مشرف آخر إظهاره من جديد. ولا يمكن أن يحجب الكلمات نفسها مرة أخرى إلا مشرف لم يشارك في حجبها.
hiding-appeal-missing = يُرجى بيان سبب إظهاره من جديد.
event-text-hidden = حجبت جهة الإشراف ما يعرّض شخصاً للخطر
event-hiding-confirmed = أكّد مشرف ثانٍ إبقاء نص محجوباً
event-hiding-stands = رُفض تظلّم من حجب
event-text-shown-again = أُعيد إظهار ما كان محجوباً
event-hidden-words-destroyed = أُتلفت كلمات كانت محجوبة
command-hide-text = حجب ما يعرّض شخصاً للخطر، أياً كان ناشره
command-appeal-hiding = التظلّم عند حجب شيء مما نشرته الجهة
problem-gone = محجوب
problem-gone-advice = ما كان في هذا العنوان محجوب لأنه كان يعرّض شخصاً للخطر. وتبيّن صفحة «الإشراف» كيف يُتخذ القرار في ذلك.
hiding-kind-recommendation = توصية
hiding-kind-document = وثيقة
hiding-kind-status-update = تقرير الدولة
hiding-kind-assessment = تقييم بديل
hiding-kind-action = إجراء
hiding-kind-institution = مؤسسة
hiding-kind-organisation = منظمة
hiding-kind-cluster = توصيات يُردّ عليها معاً
hiding-stage-provisional = محجوب، لم يؤكَّد بعد
hiding-stage-confirmed = محجوب، مؤكَّد
hiding-stage-appealed = محجوب، قيد التظلم
hiding-stage-stands = محجوب، رُفض التظلم
hiding-stage-shown-again = ظاهر من جديد
hiding-what = ما هو
hiding-stage = الحالة
hiding-by = حجبته
hiding-by-moderator = جهة الإشراف
hiding-by-author = صاحبه الذي سحبه
hiding-hidden-on = تاريخ الحجب
hiding-confirm-by = يجب تأكيده في موعد أقصاه
hiding-appealed-on = تاريخ التظلم
hiding-destroy-after = يُتلف النص بعد
hiding-destroyed-on = أُتلف النص في
hiding-shown-again-on = ظهر من جديد في
hiding-words = ما حُجب
hiding-words-gone = لم يعد النص محفوظاً هنا: فقد أُتلف أو ظهر من جديد.
hiding-words-note = يُحفظ مشفّراً لأجل التظلم وحده. يُرجى عدم نسخه.
hiding-siblings = حجبت الخطوة نفسها أيضاً كلمات لهيئات أخرى. وبضغطة واحدة يُؤكَّد حجب كل ما لا يزال منتظراً منها، أو يظهر من جديد:
hiding-files =
    { $count ->
        [zero] لم يُحجب معه أي ملف.
        [one] حُجب معه ملف واحد.
        [two] حُجب معه ملفان.
        [few] حُجبت معه { $count } ملفات.
        [many] حُجب معه { $count } ملفاً.
       *[other] حُجب معه { $count } ملف.
    }
danger-link = هذا يعرّض شخصاً للخطر
danger-title = هذا يعرّض شخصاً للخطر
danger-lede = يُرجى إبلاغ جهة الإشراف المستقلة إذا كان المنشور هنا قد يؤذي طفلاً أو ضحية أو شاهداً أو أي شخص آخر. تراه فوراً ويمكنها حجبه، أيًّا كان من نشره.
danger-about = بشأن
danger-passage = المقطع
danger-passage-hint = يُرجى نسخه من الصفحة إن أمكن. ويمكن ترك هذا الحقل فارغاً.
danger-why = سبب الخطر
danger-why-hint = في جملة واحدة. ويمكن ترك هذا الحقل فارغاً. يُرجى عدم ذكر هويتكم.
danger-untraced = لا حاجة إلى حساب. لا تُحفظ هويتكم ولا المكان الذي تكتبون منه ولا الساعة، بل اليوم وحده. وإن لم ينتظر شيء آخر بشأن هذا النص وصلت إلى جهة الإشراف رسالة تخرج مع البريد التالي عند ربع ساعة تام ولا تقول إلا إن هناك جديداً: فمن يرى بريدها يعرف ربع الساعة ولا يعرف عنكم شيئاً. ويُحفظ ما تكتبونه مشفّراً، ولا تقرؤه إلا جهة الإشراف، ويُحذف بعد أن تبتّ فيه.
danger-send = إبلاغ جهة الإشراف
danger-told-title = أُبلغت جهة الإشراف
danger-told-lede = شكراً. وصل البلاغ إلى قائمة عملها الآن.
danger-told-next = لن يصلكم رد هنا، إذ لا أحد يعرف هويتكم. وإذا حُجب شيء بقيت ملاحظة في مكانه وأُدرج في السجل العام. وإذا كان أحد في خطر الآن فيُرجى الاتصال أيضاً بالشرطة أو بخط للمساعدة.
danger-back = العودة إلى الصفحة
danger-log = ما حُجب حتى الآن
done-hiding-too-few = لم يتغير شيء. ما دام عدد المشرفين أقل من اثنين فلا يظهر من جديد شيء مما حُجب.
danger-too-many = أُرسل الكثير من نطاق شبكتكم خلال ساعة واحدة. وما كتبتموه باقٍ أدناه: يُرجى المحاولة مرة أخرى بعد قليل.
danger-full = تنتظر بشأن هذا النص تنبيهات كثيرة فلا يُقبل المزيد، وهي تصل إلى جهة الإشراف. ما كتبتموه وارد أدناه: حاولوا من جديد غداً بعد أن تنظر فيها.
danger-too-many-here = أُرسل من جهتكم في الشبكة بشأن هذا النص من التنبيهات ما يمكن إرساله في يوم واحد، وهي تصل إلى جهة الإشراف. ما كتبتموه وارد أدناه ولم يُرسل.
hiding-title = الخطر
hiding-lede = ما ينبّه إليه القرّاء، وما حُجب لأنه يعرّض شخصاً للخطر.
hiding-law = تسري القاعدة نفسها على الجميع، بمن فيهم الدولة. لا يُحجب إلا ما يعرّض شخصاً للخطر أو يُظهر بيانات شخصية، ولا يُحجب النقد أبداً. ويؤكد ذلك مشرف ثانٍ في غضون سبعة أيام، وإلا ظهر من جديد.
hiding-warnings = تنبيهات القرّاء
hiding-no-warnings = لا توجد تنبيهات في الانتظار.
hiding-waiting = في انتظار مشرف آخر
hiding-none-waits = لا شيء في انتظار التأكيد أو القرار.
hiding-others = سائر ما حُجب
hiding-find = لحجب ما لم ينبّه إليه أحد
hiding-find-about = يُرجى فتح الصفحة التي يرد فيها: إلى جانب «هذا يعرّض شخصاً للخطر» يوجد «حجبه».
hiding-hide = حجبه
hiding-warning-bare = ضغط القارئ الزر ولم يكتب شيئاً.
hiding-warning-close = لا شيء يستوجب الحجب: إغلاق
hiding-days-left =
    { $days ->
        [zero] لم يبق أي يوم لتأكيده
        [one] بقي يوم واحد لتأكيده
        [two] بقي يومان لتأكيده
        [few] بقيت { $days } أيام لتأكيده
        [many] بقي { $days } يوماً لتأكيده
       *[other] بقي { $days } يوم لتأكيده
    }
hiding-ground-hint = لا يكفي أي سبب آخر لحجب ما نُشر.
hiding-passage = مقطع
hiding-passage-hint = منسوخاً من الصفحة. ويُحجب حيثما ورد في هذا السجل وفي نسخ العمل منه أياً كان شكله، دون اعتبار للتشكيل والمسافات والواصلات. وتشمل الوثيقة فقراتها وعناوينها، وتشمل التوصية الفقرة التي تتبعها وما يتبعها من فقرات وعنوانها.
hiding-whole = أو بكامله
hiding-whole-hint = النصوص والعناوين والروابط والملفات. والرابط المؤلف من عنوان محجوب يتغير ولا يدل على شيء.
hiding-hide-about = يُحجب فوراً في كل مكان: في الصفحات والتواريخ السابقة والتنزيلات والخلاصات والبحث. وتبقى في مكانه ملاحظة بالتاريخ والسبب. ويُبلَّغ من نشره.
hiding-not-called-back = ما نسخه الآخرون أو حفظوه من قبل لا يمكن استرجاعه.
hiding-hide-send = الحجب الآن
hiding-passage-short = يتكون المقطع من ثلاثة أحرف أو أرقام على الأقل. يُرجى نسخ جزء أكبر مما يرد هناك.
hiding-passage-common = هذه كلمة شائعة ترد في كل مكان. يُرجى نسخ الكلمات المجاورة لها أيضاً.
hiding-look = عرض كل المواضع أولاً
hiding-places = المواضع التي يرد فيها
hiding-places-about = عدد المواضع التي سيُحجب فيها: { $count }. لم يُحجب شيء بعد.
hiding-places-many = يرد في مواضع كثيرة، عددها: { $count }. لم يُحجب شيء بعد. يُرجى النظر في كل منها، ثم الضغط مرة أخرى إذا وجب حجبها كلها.
hiding-pieces = كل جزء محجوب في جملته
hiding-near = صيغ قريبة لا تزال ظاهرة
hiding-near-about = ترد هنا الكلمات الأطول مما حُجب بترتيب آخر أو متفرقة. ولا تزال هذه الجمل منشورة.
hiding-elsewhere = الكلمات نفسها في مواضع أخرى
hiding-elsewhere-about = لا تزال هذه السجلات منشورة وفيها الكلمات نفسها.
hiding-near-hide = النظر فيه هناك وحجبه أيضاً
hiding-one = شيء محجوب
hiding-changed = اتخذ شخص آخر خطوة في هذه الأثناء. وترد الحالة الراهنة أعلاه.
hiding-appeal = التظلم
hiding-confirm-about = حجب هذا مشرف آخر. يُرجى النظر في ما إذا كان يعرّض شخصاً للخطر. وإذا لم يؤكَّد في الموعد ظهر من جديد تلقائياً.
hiding-confirm = يبقى محجوباً
hiding-show-again = يظهر من جديد
hiding-decide-about = تطلب الهيئة صاحبة هذا النص قراراً آخر. ولم تشاركوا في القرار الأول.
hiding-dismiss = يبقى محجوباً نهائياً
hiding-for-another = هذه الخطوة لمشرف لم يشارك حتى الآن.
hidden-title = نصوص محجوبة
hidden-lede = ما حجبته جهة الإشراف مما نشرته هيئتكم لأنه يعرّض شخصاً للخطر.
hidden-none = لا شيء مما نشرتموه محجوب.
hidden-provisional = ينظر فيه مشرف ثانٍ في غضون سبعة أيام. وإذا لم يؤكده أحد ظهر من جديد، وإذا أُكِّد أمكنكم التظلم.
hidden-one-lede = ترى جهة الإشراف أنه يعرّض شخصاً للخطر. وفيما يلي ما حُجب وإلى متى يُحفظ وكيفية طلب قرار آخر.
hidden-one-lede-author = سحبت هيئتكم هذا النص لأنه يعرّض شخصاً للخطر. وفيما يلي ما حُجب وإلى متى يُحفظ.
hidden-mended = يمكن نشر الشيء نفسه من جديد بصيغة أخرى، من دون ما يعرّض شخصاً للخطر.
hiding-appeal-why = سبب وجوب ظهوره من جديد
hiding-appeal-hint = لا تقرؤه إلا جهة الإشراف. ويُحفظ مشفّراً ويُتلف مع النص المحجوب.
hiding-appeal-about = يمكنكم التظلم مرة واحدة. ويبتّ فيه مشرف لم يشارك.
hiding-appeal-send = تقديم التظلم
hidings-title = ما حُجب لأنه عرّض شخصاً للخطر
hidings-about = في كل نص منشور رابط «هذا يعرّض شخصاً للخطر» للقرّاء بلا حساب. ولا يمكن لغير جهة الإشراف المستقلة حجب نص أو مقطع أو ملف أو عنوان، أيًّا كان من نشره. ويؤكد ذلك مشرف ثانٍ في غضون سبعة أيام، وإلا ظهر من جديد. ويمكن لمن نشره التظلم مرة واحدة، ويبتّ فيه مشرف ثالث. ويُحفظ النص المحجوب مشفّراً لأجل التظلم ثم يُتلف.
hidings-law = القاعدة واحدة للوزارة وللمنظمة. ولا يُعدّ النقد سبباً: الأسباب هي سلامة الأشخاص والبيانات الشخصية وحدها.
hidings-not-called-back = ما يُحجب هنا لا يمكن استرجاعه من أماكن أخرى: النسخ التي أخذها آخرون والتنزيلات والصفحات المطبوعة ومحركات البحث وذاكرات التخزين المؤقت التي تحفظ صفحة أو ملفاً مدة تصل إلى يوم.
hidings-none = لم يُحجب شيء حتى الآن.
hidings-figure-all =
    { $count ->
        [zero] نصوص حُجبت حتى الآن
        [one] نص حُجب حتى الآن
        [two] نصان حُجبا حتى الآن
        [few] نصوص حُجبت حتى الآن
        [many] نصاً حُجب حتى الآن
       *[other] نص حُجب حتى الآن
    }
hidings-figure-hidden =
    { $count ->
        [zero] محجوبة الآن
        [one] محجوب الآن
        [two] محجوبان الآن
        [few] محجوبة الآن
        [many] محجوباً الآن
       *[other] محجوب الآن
    }
hidings-figure-shown =
    { $count ->
        [zero] ظهرت من جديد
        [one] ظهر من جديد
        [two] ظهرا من جديد
        [few] ظهرت من جديد
        [many] ظهر من جديد
       *[other] ظهر من جديد
    }
hidings-figure-destroyed =
    { $count ->
        [zero] أُتلفت
        [one] أُتلف
        [two] أُتلفا
        [few] أُتلفت
        [many] أُتلف
       *[other] أُتلف
    }
hidings-confirmed = تاريخ التأكيد
hiding-part-recommendation-text = النص
hiding-part-recommendation = التوصية
hiding-part-responsibility-refusal = «ليس من اختصاصنا»
hiding-part-document = الوثيقة
hiding-part-status-update = التقرير
hiding-part-status-question = السؤال
hiding-part-evidence = الدليل
hiding-part-assessment = التقييم
hiding-part-assessment-visibility = الوصف الظاهر منذئذ
hiding-part-assessment-withdrawal = السحب
hiding-part-reply = رد الدولة
hiding-part-reply-answer = التعقيب على الرد
hiding-part-action = الإجراء
hiding-part-action-version = الإجراء
hiding-part-milestone = المرحلة
hiding-part-budget-line = الميزانية
hiding-part-institution = المؤسسة
hiding-part-organisation = المنظمة
hiding-part-cluster = يُردّ عليها معاً
hiding-column-body = النص
hiding-column-section = القسم
hiding-column-reason = السبب
hiding-column-decision-reason = سبب القرار
hiding-column-titles = العنوان
hiding-column-session = الدورة
hiding-column-source = المصدر
hiding-column-source-url = رابط المصدر
hiding-column-reasons = الأسباب
hiding-column-missing = ما ينقص
hiding-column-next-step = الخطوة التالية
hiding-column-title = العنوان
hiding-column-url = الرابط
hiding-column-file-hash = الملف
hiding-column-developments = التطورات
hiding-column-comments = الملاحظات
hiding-column-questions = الأسئلة
hiding-column-proposed = المقترح
hiding-column-place = المكان
hiding-column-pseudonym = وصف صاحبه
hiding-column-note = الملاحظة
hiding-column-description = الوصف
hiding-column-abandoned-reason = سبب التخلي عنه
hiding-column-names = الاسم
hiding-column-abbreviation = الاختصار
hiding-column-about = نبذة
done-text-hidden = حُجب في كل مكان. ويجب أن يؤكده مشرف آخر في غضون سبعة أيام.
done-hiding-confirmed = يبقى محجوباً.
done-hiding-stands = يبقى محجوباً نهائياً.
done-hiding-shown = ظهر من جديد كما كان.
done-hiding-appealed = التظلم الآن لدى جهة الإشراف.
done-warning-closed = أُغلق التنبيه وحُذف ما ورد فيه.
submission-withdraw-danger = إنه يعرّض شخصاً للخطر
submission-withdraw-danger-hint = إذا اخترتم سبباً حُجب النص وملفاته والملاحظة فوراً في كل مكان، ثم أُتلفت بعد انقضاء مهلة التظلم. وإلا بقيت مقروءة.
submission-withdraw-no-danger = لا
hiding-queue =
    { $count ->
        [zero] الخطر: لا تنبيه ولا حجب في الانتظار
        [one] الخطر: تنبيه أو حجب واحد في الانتظار
        [two] الخطر: تنبيهان أو حجبان في الانتظار
        [few] الخطر: { $count } تنبيهات أو حالات حجب في الانتظار
        [many] الخطر: { $count } تنبيهاً أو حجباً في الانتظار
       *[other] الخطر: { $count } تنبيه أو حجب في الانتظار
    }
