# A registered organisation: how it is reached, and its coalitions.
organisations-title = المنظمات
organisations-lede = من يطلب التسجيل ومن هو مسجَّل. ما يظهر هنا من عناوين وأسماء ليس علنياً، فلا تترك نسخة مطبوعة من هذه الصفحة في متناول أحد.
organisations-open = الطلبات
organisations-none-open = لا أحد ينتظر.
organisations-none-open-advice = تظهر الطلبات الجديدة هنا.
organisations-refused = المرفوضة
organisations-refused-lede = يُحذف ما جاء في الطلب بعد 90 يوماً من القرار.
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
        [many] قبل { $days } يوماً
       *[other] قبل { $days } يوم
    }
organisations-waits-for-answer = في انتظار إجابتهم
organisations-no-contact = لا شيء مسجَّل
organisations-look = الاطلاع على كيفية التواصل معها
organisations-look-about = واحدة في كل مرة. يُدوَّن كل اطلاع، وتقرأ المنظمة في أي أيام اطّلع مشرف عليها.
organisations-alike-elsewhere = يعرف مشرف آخر المزيد: لقد أعلنتم تضارباً في المصالح
organisations-interest-about = إن كنتم تعملون مع هذه المنظمة أو عملتم معها أو كان الأمر يعنيكم فقولوا ذلك. تغادر مكتبكم فوراً مع كيفية التواصل معها وما تقدمه، وتنتقل إلى مشرفين آخرين. ويُدوَّن أن أحدهم أعلن تضارباً من دون ذكر السبب، ولا ينتهي إلا بموافقة مشرف آخر.
organisations-mail-yes = يجوز إرسال الرسائل
organisations-mail-no = بلا رسائل
organisations-not-said = لم يُذكر
organisations-concerns = ما تعمل عليه
organisations-removed = طلب حُذف محتواه
organisations-decided = تاريخ القرار
organisations-see-registered = كيف هي مسجلة
organisations-alike = ربما المنظمة نفسها
organisations-alike-registered = مسجَّلة
organisations-alike-asking = تطلب التسجيل أيضاً
organisations-meanwhile = سبقكم شخص آخر، أو وصلت إجابة: هذا هو الحال الآن. ولم يُنفَّذ ما أرسلتموه.
organisations-to-register = التسجيل
organisations-register = تسجيل المنظمة
organisations-register-mailed = تُرسل إلى العنوان رسالة فيها دعوة.
organisations-register-not-mailed = لا تُرسل أي رسالة، ويُنشأ الحساب من الصفحة السرية لصاحب الطلب.
organisations-register-public = بصفتها مؤسسة مستقلة تظهر في القائمة العلنية فوراً.
organisations-register-quiet = لا يصير شيء منها علنياً قبل أن تنشر شيئاً باسمها.
organisations-ask-back = السؤال أولاً
organisations-question = السؤال
organisations-question-hint = يقرؤه صاحب الطلب في الصفحة السرية باللغة التي تكتبه بها.
organisations-question-send = إرسال السؤال
organisations-to-refuse = الرفض
organisations-refuse = رفض الطلب
organisations-refuse-lede = يقرأ صاحب الطلب السبب. ولا يعلم أحد سواه بوجود طلب.
organisations-reason = السبب
organisations-reason-hint = ما ينقص، أو لماذا لا تُعدّ منظمة من الأنواع التي تُسجَّل.
organisations-change-contact = تغيير كيفية التواصل معها
organisations-change-contact-lede = فقط عندما تطلب المنظمة ذلك بطريقة لا تدع شكاً في أنها هي.

own-contact-title = كيفية التواصل مع منظمتكم
own-contact-lede = يراها المشرف المستقل وأنتم بصفتكم مسؤولي المنظمة. ولا أحد سواكم، ولا حتى المساهمون معكم.
own-contact-meanwhile = تغيّر هذا في هذه الأثناء. وفيما يلي ما هو موجود الآن، فاطّلعوا عليه ثم غيّره مرة أخرى.
coalitions-title = الائتلافات
coalitions-lede-coalition = المنظمات التي توقّع مع ائتلافكم.
coalitions-lede-member = الائتلافات التي توقّع منظمتكم معها.
coalitions-seen = يرى أفراد الائتلاف جميع أعضائه، ولا يرى الأعضاء بعضهم بعضاً هنا. ويرى الجمهور العضوية عندما يكون كلاهما قد نشر شيئاً باسمه.
coalitions-members = الأعضاء
coalitions-no-members = ليس له أعضاء بعد.
coalitions-of = ائتلافاتكم
coalitions-none = منظمتكم ليست في أي ائتلاف.
coalitions-how-to-join = للانضمام إلى ائتلاف، افتحوا العنوان السري الذي يعطيكم إياه مسؤوله. ولا يمكن البحث هنا عن أي منظمة.
coalitions-lead-only = يغيّر ذلك مسؤول منظمتكم.
coalitions-end = إنهاء العضوية
coalitions-leave = الخروج منه
coalitions-invite = دعوة منظمة
coalitions-invite-lede = تحصل على عنوان سري تسلّمه بطريقة آمنة للطرفين. يفتحه مسؤول المنظمة الأخرى وينضم. وهو صالح مرة واحدة لمدة 14 يوماً.
coalitions-invite-make = إنشاء دعوة
coalitions-made = سلّم هذا العنوان
coalitions-made-lede = لا يظهر إلا الآن.
coalition-too-many-open = الدعوات المفتوحة كثيرة جداً. استرجع واحدة أولاً
coalitions-join-title = الانضمام إلى ائتلاف
coalitions-join-lede = يدعو { $coalition } منظمتكم.
coalitions-join-seen = سيرى أفراده اسم منظمتكم بين أعضائه.
coalitions-join-public = يرى الجمهور العضوية عندما يكون كلاكما قد نشر شيئاً باسمه، وليس قبل ذلك.
coalitions-join-leave = يمكنكم الخروج في أي وقت، ويمكن للائتلاف إنهاء العضوية.
coalitions-join = الانضمام
coalitions-join-not = عدم الانضمام
coalitions-member-already = منظمتكم عضو فيه بالفعل.
organisations-signs = ما يسأل عنه الحارس في اسمها وفي ما تقوم به
organisations-signs-about = يُنشر كلاهما حين تنشر المنظمة باسمها أول مرة، ويُنشران للمؤسسة المستقلة فور تسجيلها.
