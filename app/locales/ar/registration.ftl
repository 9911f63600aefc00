# المنظمات التي تطلب تسجيلها، والمنظمات المسجلة.
quick-exit = غادروا هذه الصفحة الآن
quick-exit-name = مغادرة سريعة
register-title = تسجيل منظمة
register-lede = تطلب المنظمات والائتلافات ومجموعات الأطفال والشباب والهيئات الأكاديمية والمهنية والمؤسسات المستقلة ذلك من المشرف المستقل. ولا تُسأل الدولة ولا تُبلَّغ.
register-seen = من سيرى ماذا
register-seen-what = ما تكتبونه
register-seen-who = من يراه
register-seen-name = الاسم والنوع والدولة واللغات وما تقومون به
register-seen-name-who = المشرف المستقل. ويراه الجميع منذ اليوم الذي تنشرون فيه شيئاً باسمكم لأول مرة، ولا يراه أحد أبداً إن لم تنشروا إلا تحت وصف. أما أمناء المظالم والمؤسسات الوطنية لحقوق الإنسان فتُدرَج في القائمة منذ يوم تسجيلها.
register-seen-contact = العنوان وكيفية التواصل معكم بأمان
register-seen-contact-who = المشرف المستقل، ولاحقاً مسؤول منظمتكم نفسها. ولا أحد سواهما: لا وزارة ولا جهة تنسيق ولا إدارة ولا منظمة أخرى.
register-seen-concerns = ما تعملون عليه
register-seen-concerns-who = المشرف المستقل.
register-seen-account = اسم الحساب الأول
register-seen-account-who = المشرف المستقل وأفراد منظمتكم نفسها.
register-seen-request = أنكم طلبتم ذلك
register-seen-request-who = المشرف المستقل. وإذا رُفض الطلب حُذف كل ما كتبتموه بعد 90 يوماً.
register-not-stored = لا يُحفظ أي عنوان شبكة ولا نوع متصفح ولا ساعة، بل اليوم فقط.
register-how-long =
    { $days ->
        [zero] يقرر المشرف المستقل في اليوم نفسه.
        [one] يقرر المشرف المستقل خلال يوم واحد.
        [two] يقرر المشرف المستقل خلال يومين.
        [few] يقرر المشرف المستقل خلال { $days } أيام.
        [many] يقرر المشرف المستقل خلال { $days } يوماً.
       *[other] يقرر المشرف المستقل خلال { $days } يوم.
    }
register-form = طلبكم
register-state = الدولة
register-state-hint = الدولة التي تعملون على التوصيات الموجهة إليها.
register-state-choose = اختاروا دولة
register-name = اسم المنظمة
register-name-others = اسمها بلغات أخرى (اختياري)
register-name-in = الاسم بلغة: { $language }
register-about = ما تقوم به
register-about-hint = جملتان أو ثلاث. لا تذكروا اسم أي طفل أو أي ضحية.
register-languages = اللغات
register-languages-hint = اللغات التي يمكنكم العمل بها هنا.
register-concerns = ما تعملون عليه (اختياري)
register-themes = المواضيع
register-groups = الفئات
register-contact = كيفية التواصل معكم
register-contact-lede = للإشراف وحده.
register-email = البريد الإلكتروني
register-email-hint = فقط إذا جاز إرسال رسائل إليكم. به يسجّل الحساب الأول الدخول عندئذ. ولا يلزم أن يدل على شخص.
register-mail = هل يجوز أن نرسل إليكم رسائل؟
register-mail-hint = بعض الهواتف وصناديق البريد مراقَبة. ولا تذكر أي رسالة اسم منظمتكم قبل تسجيلها.
register-mail-yes = نعم، أرسلوا الرسائل إلى هذا العنوان
register-mail-no = لا ترسلوا إليّ رسائل، سأطّلع هنا
register-mail-no-hint = بعد إرسال هذا النموذج يظهر لكم عنوان سري، ويكون عندئذ الطريق الوحيد إلى طلبكم. ولا حاجة إلى أي عنوان بريد: تختارون لاحقاً اسماً لتسجيل الدخول وتحصلون على رموز استرداد.
register-reached-by = كيفية التواصل معكم بأمان (اختياري)
register-reached-by-hint = مثلاً وسيلة أخرى، أو الساعات المناسبة، أو ما لا ينبغي ذكره.
register-account-name = الاسم الذي يريده الحساب الأول
register-account-name-hint = لا يلزم أن يكون اسماً حقيقياً. ولا يراه الجمهور أبداً.
register-send = إرسال الطلب
register-state-missing = اختاروا الدولة التي تعملون على التوصيات الموجهة إليها
register-kind-missing = اختاروا نوع المنظمة
register-name-missing = اكتبوا اسم المنظمة بلغة واحدة على الأقل
register-about-missing = اكتبوا في جملة أو جملتين ما تقوم به المنظمة
register-languages-missing = اختاروا لغة واحدة على الأقل
register-mail-missing = اختاروا ما إذا كان يجوز إرسال رسائل إليكم
register-too-many = وردت طلبات كثيرة من هنا أو بهذا العنوان. لم يضع شيء: انتظروا ساعة ثم أرسله مرة أخرى
done-register-sent-before = وصل هذا النموذج من قبل. وفيما يلي ما وصل حينها.

# الصفحة السرية للطلب.
register-asked-title = طلبكم للتسجيل
register-keep = احفظوا هذا العنوان وأبقوه سراً
register-keep-mailed = هو أيضاً في الرسالة التي تصلكم. ومن يعرفه يستطيع أن يرى هذه الصفحة وأن ينشئ الحساب الأول.
register-keep-only = لا يظهر في أي مكان آخر ولا يمكن العثور عليه من جديد. ومن يعرفه يستطيع أن يرى هذه الصفحة وأن ينشئ الحساب الأول. دوّنه حيث لا ينظر أحد.
register-received = تاريخ الطلب
register-stage-waiting =
    { $days ->
        [zero] ينتظر المشرف المستقل الذي يقرر في اليوم نفسه.
        [one] ينتظر المشرف المستقل الذي يقرر خلال يوم واحد.
        [two] ينتظر المشرف المستقل الذي يقرر خلال يومين.
        [few] ينتظر المشرف المستقل الذي يقرر خلال { $days } أيام.
        [many] ينتظر المشرف المستقل الذي يقرر خلال { $days } يوماً.
       *[other] ينتظر المشرف المستقل الذي يقرر خلال { $days } يوم.
    }
register-stage-asked = يسألكم المشرف المستقل عن أمر. يمكنكم الإجابة أدناه.
register-stage-registered = سُجّلت المنظمة.
register-stage-refused = لم يسجّل المشرف المستقل المنظمة.
register-account-open = أنشئ الحساب الأول الآن. صاحبه هو المسؤول عن المنظمة هنا ويستطيع دعوة آخرين.
register-account-set-up = إنشاء الحساب
register-account-made = أُنشئ حسابها الأول، ولا تفتح هذه الصفحة حساباً آخر.
register-reason = سبب المشرف المستقل:
register-again = يمكنكم تقديم الطلب مرة أخرى عندما يتغير ذلك.
register-removed = يُحذف ما في هذه الصفحة بتاريخ
register-messages = الأسئلة والأجوبة
register-by-moderator = المشرف المستقل
register-by-asker = أنتم
register-answer = إجابتكم
register-answer-hint = لا يقرؤها إلا المشرف المستقل.
register-answer-send = إرسال الإجابة
register-answer-missing = اكتبوا إجابتكم
register-meanwhile = تغيرت هذه الصفحة في هذه الأثناء. وفيما يلي حالها الآن، ولم يُنفَّذ ما أرسلتموه.
done-register-answered = وصلت إجابتكم.

# قائمة الإشراف.
flag-overdue-plain = فات الموعد
registration-stage-waiting = في انتظار قرار
registration-stage-asked = في انتظار إجابة صاحب الطلب
registration-stage-registered = مسجَّلة
registration-stage-refused = مرفوضة
register-question-missing = اكتبوا سؤالكم
register-reason-missing = اكتبوا سبباً من عشرة أحرف على الأقل
done-organisation-registered = سُجّلت المنظمة.
done-registration-questioned = السؤال الآن في صفحة صاحب الطلب.
done-registration-refused = رُفض الطلب، ويقرأ صاحبه السبب.
# مكتب المنظمة.
own-looks-title = من اطّلع على هذا
own-looks-lede = يُدوَّن هنا كل اطلاع لمشرف على كيفية التواصل معكم. أما من كان فلا تعرفه إلا سلسلة سجل الأحداث.
own-looks-none = لم يطّلع أحد بعد.
done-coalition-joined = انضمت منظمتكم.
done-coalition-left = خرجت منظمتكم.
done-coalition-ended = انتهت العضوية.

# ما يقرؤه فرد من منظمة في صفحات مشتركة.
field-name-hint-organisation = كما ينبغي أن يسميكم زملاؤكم. لا يلزم أن يكون اسمكم الحقيقي، ولا يراه الجمهور أبداً.
invite-lede-organisation = لا يلزم من ينضم أن يذكر اسمه الحقيقي. ولا حدّ لعدد الأفراد: المسؤولون يقدّمون والمساهمون يكتبون المسودات.
command-manage-organisation = تحديد كيفية التواصل مع المنظمة، والانضمام إلى الائتلافات والخروج منها

# الرسائل.
mail-plain-subject = رسالة إليكم
mail-registration-opening = طُلب أمر بهذا العنوان. وفي العنوان أدناه ترون أين وصل ويمكنكم الإجابة عن الأسئلة.
mail-registration-keep = أبقِه سراً. ولا يمكن إرساله مرة أخرى.
mail-registration-link = فتح الصفحة
mail-registration-unasked = إذا لم تكونوا تتوقعون هذا فلا تفعلوا شيئاً.
mail-registration-news = هناك جديد. افتحوا العنوان السري الذي حصلتم عليه عند تقديم الطلب.
