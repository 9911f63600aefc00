# المنظمات التي تطلب تسجيلها، والمنظمات المسجلة.
quick-exit = غادر هذه الصفحة الآن
register-title = تسجيل منظمة
register-lede = تطلب المنظمات والائتلافات ومجموعات الأطفال والشباب والهيئات الأكاديمية والمهنية والمؤسسات المستقلة ذلك من الإشراف المستقل. ولا تُسأل الدولة ولا تُبلَّغ.
register-seen = من سيرى ماذا
register-seen-what = ما تكتبونه
register-seen-who = من يراه
register-seen-name = الاسم والنوع والدولة واللغات وما تقومون به
register-seen-name-who = الإشراف. ويراه الجميع منذ اليوم الذي تنشرون فيه شيئًا باسمكم لأول مرة، ولا يراه أحد أبدًا إن لم تنشروا إلا تحت وصف. أما أمناء المظالم والمؤسسات الوطنية لحقوق الإنسان فتُدرَج في القائمة منذ يوم تسجيلها.
register-seen-contact = العنوان وكيفية التواصل معكم بأمان
register-seen-contact-who = الإشراف، ولاحقًا مسؤول منظمتكم نفسها. ولا أحد سواهما: لا وزارة ولا جهة تنسيق ولا إدارة ولا منظمة أخرى.
register-seen-concerns = ما تعملون عليه
register-seen-concerns-who = الإشراف.
register-seen-account = اسم الحساب الأول
register-seen-account-who = الإشراف وأفراد منظمتكم نفسها.
register-seen-request = أنكم طلبتم ذلك
register-seen-request-who = الإشراف. وإذا رُفض الطلب حُذف كل ما كتبتموه بعد 90 يومًا.
register-not-stored = لا يُحفظ أي عنوان شبكة ولا نوع متصفح ولا ساعة، بل اليوم فقط.
register-how-long =
    { $days ->
        [zero] يقرر الإشراف في اليوم نفسه.
        [one] يقرر الإشراف خلال يوم واحد.
        [two] يقرر الإشراف خلال يومين.
        [few] يقرر الإشراف خلال { $days } أيام.
        [many] يقرر الإشراف خلال { $days } يومًا.
       *[other] يقرر الإشراف خلال { $days } يوم.
    }
register-form = طلبكم
register-state = الدولة
register-state-hint = الدولة التي تعملون على التوصيات الموجهة إليها.
register-state-choose = اختر دولة
register-name = اسم المنظمة
register-name-others = اسمها بلغات أخرى (اختياري)
register-name-in = الاسم بلغة: { $language }
register-about = ما تقوم به
register-about-hint = جملتان أو ثلاث. لا تذكر اسم أي طفل أو أي ضحية.
register-languages = اللغات
register-languages-hint = اللغات التي يمكنكم العمل بها هنا.
register-concerns = ما تعملون عليه (اختياري)
register-themes = المواضيع
register-groups = الفئات
register-contact = كيفية التواصل معكم
register-contact-lede = للإشراف وحده.
register-email-hint = به يسجّل الحساب الأول الدخول. ولا يلزم أن يدل على شخص.
register-mail = هل يجوز إرسال رسائل إليه؟
register-mail-hint = بعض الهواتف وصناديق البريد مراقَبة. ولا تذكر أي رسالة اسم منظمتكم قبل تسجيلها.
register-mail-yes = نعم، أرسلوا الرسائل إلى هذا العنوان
register-mail-no = لا ترسلوا إليّ رسائل، سأطّلع هنا
register-mail-no-hint = بعد إرسال هذا النموذج يظهر لك عنوان سري، ويكون عندئذ الطريق الوحيد إلى طلبك.
register-reached-by = كيفية التواصل معكم بأمان (اختياري)
register-reached-by-hint = مثلًا وسيلة أخرى، أو الساعات المناسبة، أو ما لا ينبغي ذكره.
register-account-name = الاسم الذي يريده الحساب الأول
register-account-name-hint = لا يلزم أن يكون اسمًا حقيقيًا. ولا يراه الجمهور أبدًا.
register-send = إرسال الطلب
register-state-missing = اختر الدولة التي تعملون على التوصيات الموجهة إليها
register-kind-missing = اختر نوع المنظمة
register-name-missing = اكتب اسم المنظمة بلغة واحدة على الأقل
register-about-missing = اكتب في جملة أو جملتين ما تقوم به المنظمة
register-languages-missing = اختر لغة واحدة على الأقل
register-mail-missing = اختر ما إذا كان يجوز إرسال رسائل إلى هذا العنوان
register-too-long =
    { $count ->
        [zero] لا تكتب شيئًا
        [one] اكتب حرفًا واحدًا على الأكثر
        [two] اكتب حرفين على الأكثر
        [few] اكتب { $count } أحرف على الأكثر
        [many] اكتب { $count } حرفًا على الأكثر
       *[other] اكتب { $count } حرف على الأكثر
    }
register-too-many = وردت طلبات كثيرة من هنا أو بهذا العنوان. لم يضع شيء: انتظر ساعة ثم أرسله مرة أخرى
done-register-sent-before = وصل هذا النموذج من قبل. وفيما يلي ما وصل حينها.

# الصفحة السرية للطلب.
register-asked-title = طلبكم للتسجيل
register-keep = احفظ هذا العنوان وأبقِه سرًا
register-keep-mailed = هو أيضًا في الرسالة التي تصلك. ومن يعرفه يستطيع أن يرى هذه الصفحة وأن ينشئ الحساب الأول.
register-keep-only = لا يظهر في أي مكان آخر ولا يمكن العثور عليه من جديد. ومن يعرفه يستطيع أن يرى هذه الصفحة وأن ينشئ الحساب الأول. دوّنه حيث لا ينظر أحد.
register-received = تاريخ الطلب
register-stage-waiting =
    { $days ->
        [zero] ينتظر الإشراف الذي يقرر في اليوم نفسه.
        [one] ينتظر الإشراف الذي يقرر خلال يوم واحد.
        [two] ينتظر الإشراف الذي يقرر خلال يومين.
        [few] ينتظر الإشراف الذي يقرر خلال { $days } أيام.
        [many] ينتظر الإشراف الذي يقرر خلال { $days } يومًا.
       *[other] ينتظر الإشراف الذي يقرر خلال { $days } يوم.
    }
register-stage-asked = يسألك الإشراف عن أمر. يمكنك الإجابة أدناه.
register-stage-registered = سُجّلت المنظمة.
register-stage-refused = لم يسجّل الإشراف المنظمة.
register-account-open = أنشئ الحساب الأول الآن. صاحبه هو المسؤول عن المنظمة هنا ويستطيع دعوة آخرين.
register-account-set-up = إنشاء الحساب
register-account-made = أُنشئ حسابها الأول، ولا تفتح هذه الصفحة حسابًا آخر.
register-reason = سبب الإشراف:
register-again = يمكنك تقديم الطلب مرة أخرى عندما يتغير ذلك.
register-removed = يُحذف ما في هذه الصفحة بتاريخ
register-messages = الأسئلة والأجوبة
register-by-moderator = الإشراف
register-by-asker = أنت صاحب الطلب
register-answer = إجابتك
register-answer-hint = لا يقرؤها إلا الإشراف.
register-answer-send = إرسال الإجابة
register-answer-missing = اكتب إجابتك
register-meanwhile = تغيرت هذه الصفحة في هذه الأثناء. وفيما يلي حالها الآن، ولم يُنفَّذ ما أرسلته.
done-register-answered = وصلت إجابتك.

# قائمة الإشراف.
organisations-title = المنظمات
organisations-lede = من يطلب التسجيل ومن هو مسجَّل. ما يظهر هنا من عناوين وأسماء ليس علنيًا، فلا تترك نسخة مطبوعة من هذه الصفحة في متناول أحد.
organisations-open = الطلبات
organisations-none-open = لا أحد ينتظر.
organisations-none-open-advice = تظهر الطلبات الجديدة هنا.
organisations-refused = المرفوضة
organisations-refused-lede = يُحذف ما جاء في الطلب بعد 90 يومًا من القرار.
organisations-registered = المسجَّلة
organisations-none-registered = لا توجد منظمة مسجلة.
organisations-registered-lede = كيفية التواصل معها معروفة هنا ولدى مسؤولها نفسه، لا لدى أحد سواهما.
organisations-registered-on = تاريخ التسجيل
organisations-contact = كيفية التواصل معها
organisations-due = موعد القرار
organisations-age =
    { $days ->
        [zero] اليوم
        [one] قبل يوم واحد
        [two] قبل يومين
        [few] قبل { $days } أيام
        [many] قبل { $days } يومًا
       *[other] قبل { $days } يوم
    }
organisations-waits-for-answer = في انتظار إجابتهم
flag-overdue-plain = فات الموعد
organisations-no-contact = لا شيء مسجَّل
organisations-mail-yes = يجوز إرسال الرسائل
organisations-mail-no = بلا رسائل
organisations-not-said = لم يُذكر
organisations-concerns = ما تعمل عليه
organisations-removed = طلب حُذف محتواه
registration-stage-waiting = في انتظار قرار
registration-stage-asked = في انتظار إجابة صاحب الطلب
registration-stage-registered = مسجَّلة
registration-stage-refused = مرفوضة
organisations-decided = تاريخ القرار
organisations-see-registered = كيف هي مسجلة
organisations-alike = ربما المنظمة نفسها
organisations-alike-registered = مسجَّلة
organisations-alike-asking = تطلب التسجيل أيضًا
organisations-meanwhile = سبقك شخص آخر، أو وصلت إجابة: هذا هو الحال الآن. ولم يُنفَّذ ما أرسلته.
organisations-to-register = التسجيل
organisations-register = تسجيل المنظمة
organisations-register-mailed = تُرسل إلى العنوان رسالة فيها دعوة.
organisations-register-not-mailed = لا تُرسل أي رسالة، ويُنشأ الحساب من الصفحة السرية لصاحب الطلب.
organisations-register-public = بصفتها مؤسسة مستقلة تظهر في القائمة العلنية فورًا.
organisations-register-quiet = لا يصير شيء منها علنيًا قبل أن تنشر شيئًا باسمها.
organisations-ask-back = السؤال أولًا
organisations-question = السؤال
organisations-question-hint = يقرؤه صاحب الطلب في الصفحة السرية باللغة التي تكتبه بها.
organisations-question-send = إرسال السؤال
register-question-missing = اكتب سؤالك
organisations-to-refuse = الرفض
organisations-refuse = رفض الطلب
organisations-refuse-lede = يقرأ صاحب الطلب السبب. ولا يعلم أحد سواه بوجود طلب.
organisations-reason = السبب
organisations-reason-hint = ما ينقص، أو لماذا لا تُعدّ منظمة من الأنواع التي تُسجَّل.
register-reason-missing = اكتب سببًا من عشرة أحرف على الأقل
done-organisation-registered = سُجّلت المنظمة.
done-registration-questioned = السؤال الآن في صفحة صاحب الطلب.
done-registration-refused = رُفض الطلب، ويقرأ صاحبه السبب.
organisations-change-contact = تغيير كيفية التواصل معها
organisations-change-contact-lede = فقط عندما تطلب المنظمة ذلك بطريقة لا تدع شكًا في أنها هي.

# مكتب المنظمة.
own-contact-title = كيفية التواصل مع منظمتكم
own-contact-lede = يراها الإشراف وأنت بصفتك المسؤول. ولا أحد سواكما، ولا حتى المساهمون معك.
own-contact-meanwhile = تغيّر هذا في هذه الأثناء. وفيما يلي ما هو موجود الآن، فاطّلع عليه ثم غيّره مرة أخرى.
coalitions-title = الائتلافات
coalitions-lede-coalition = المنظمات التي توقّع مع ائتلافكم.
coalitions-lede-member = الائتلافات التي توقّع منظمتكم معها.
coalitions-seen = يرى أفراد الائتلاف جميع أعضائه، ولا يرى الأعضاء بعضهم بعضًا هنا. ويرى الجمهور العضوية عندما يكون كلاهما قد نشر شيئًا باسمه.
coalitions-members = الأعضاء
coalitions-no-members = ليس له أعضاء بعد.
coalitions-of = ائتلافاتكم
coalitions-none = منظمتكم ليست في أي ائتلاف.
coalitions-how-to-join = للانضمام إلى ائتلاف، افتح العنوان السري الذي يعطيك إياه مسؤوله. ولا يمكن البحث هنا عن أي منظمة.
coalitions-lead-only = يغيّر ذلك مسؤول منظمتكم.
coalitions-end = إنهاء العضوية
coalitions-leave = الخروج منه
coalitions-invite = دعوة منظمة
coalitions-invite-lede = تحصل على عنوان سري تسلّمه بطريقة آمنة للطرفين. يفتحه مسؤول المنظمة الأخرى وينضم. وهو صالح مرة واحدة لمدة 14 يومًا.
coalitions-invite-make = إنشاء دعوة
coalitions-made = سلّم هذا العنوان
coalitions-made-lede = لا يظهر إلا الآن.
coalition-too-many-open = الدعوات المفتوحة كثيرة جدًا. استرجع واحدة أولًا
coalitions-join-title = الانضمام إلى ائتلاف
coalitions-join-lede = يدعو { $coalition } منظمتكم.
coalitions-join-seen = سيرى أفراده اسم منظمتكم بين أعضائه.
coalitions-join-public = يرى الجمهور العضوية عندما يكون كلاكما قد نشر شيئًا باسمه، وليس قبل ذلك.
coalitions-join-leave = يمكنكم الخروج في أي وقت، ويمكن للائتلاف إنهاء العضوية.
coalitions-join = الانضمام
coalitions-join-not = عدم الانضمام
coalitions-member-already = منظمتكم عضو فيه بالفعل.
done-coalition-joined = انضمت منظمتكم.
done-coalition-left = خرجت منظمتكم.
done-coalition-ended = انتهت العضوية.

# ما يقرؤه فرد من منظمة في صفحات مشتركة.
field-name-hint-organisation = كما ينبغي أن يسميك زملاؤك. لا يلزم أن يكون اسمك الحقيقي، ولا يراه الجمهور أبدًا.
invite-lede-organisation = لا يلزم من ينضم أن يذكر اسمه الحقيقي. ولا حدّ لعدد الأفراد: المسؤولون يقدّمون والمساهمون يكتبون المسودات.
command-manage-organisation = تحديد كيفية التواصل مع المنظمة، والانضمام إلى الائتلافات والخروج منها

# الرسائل.
mail-plain-subject = رسالة إليك
mail-registration-opening = طُلب أمر بهذا العنوان. وفي العنوان أدناه ترى أين وصل ويمكنك الإجابة عن الأسئلة.
mail-registration-keep = أبقِه سرًا. ولا يمكن إرساله مرة أخرى.
mail-registration-link = فتح الصفحة
mail-registration-unasked = إذا لم تكن تتوقع هذا فلا تفعل شيئًا.
mail-registration-news = هناك جديد. افتح العنوان السري الذي حصلت عليه عند تقديم الطلب.
