# مكتب منظمة من منظمات المجتمع المدني.
submissions-title = مكتب منظمتكم
submissions-lede = التقييمات البديلة (تقييمات «الظل»): ما تكتبه منظمتكم، وما ينتظر المشرف، وما نُشر. ولا ترى أي وزارة شيئاً من ذلك قبل نشره.
submissions-new = تقييم جديد
submissions-new-about = ابحثوا عن التوصية في السجل وانسخوا مرجعها وابدؤوا من هنا:
submissions-reference = مرجع التوصية
submissions-reference-hint = الرمز والفقرة، مثل { "\u2066" }{ $example }{ "\u2069" }
submissions-assess = قيّموا هذه التوصية
submissions-begin = ابدؤوا
submissions-nothing = لم يُكتب شيء بعد.
submissions-nothing-advice = ابدؤوا بتوصية تعرفونها جيداً. ولا يرى المسودة أحد خارج منظمتكم.
submissions-drafts = { $count ->
    [zero] لا مسودات
    [one] مسودة واحدة
    [two] مسودتان
    [few] { $count } مسودات
    [many] { $count } مسودة
   *[other] { $count } مسودة
  }
submissions-returned = { $count ->
    [zero] لم تعد أي مساهمة من المشرف
    [one] مساهمة واحدة عادت من المشرف
    [two] مساهمتان عادتا من المشرف
    [few] { $count } مساهمات عادت من المشرف
    [many] { $count } مساهمة عادت من المشرف
   *[other] { $count } مساهمة عادت من المشرف
  }
submissions-waiting = { $count ->
    [zero] لا مساهمة تنتظر المشرف
    [one] مساهمة واحدة تنتظر المشرف
    [two] مساهمتان تنتظران المشرف
    [few] { $count } مساهمات تنتظر المشرف
    [many] { $count } مساهمة تنتظر المشرف
   *[other] { $count } مساهمة تنتظر المشرف
  }
submissions-ended = { $count ->
    [zero] لم تُرفض أي مساهمة نهائياً
    [one] مساهمة واحدة رُفضت نهائياً
    [two] مساهمتان رُفضتا نهائياً
    [few] { $count } مساهمات رُفضت نهائياً
    [many] { $count } مساهمة رُفضت نهائياً
   *[other] { $count } مساهمة رُفضت نهائياً
  }
submissions-published = { $count ->
    [zero] لا تقييمات منشورة
    [one] تقييم منشور واحد
    [two] تقييمان منشوران
    [few] { $count } تقييمات منشورة
    [many] { $count } تقييماً منشوراً
   *[other] { $count } تقييم منشور
  }
submissions-to-sign = تقييمات مشتركة مع ائتلافكم، للتوقيع
submissions-signed-named = موقَّع بالاسم
submissions-signed-unnamed = موقَّع دون ذكر الاسم
submissions-not-signed = غير موقَّع
submissions-left = سُحب التوقيع في
submissions-signatures = التوقيعات
submissions-due = القرار في موعد أقصاه
submissions-decided = ما قرره المشرف
submissions-passage = المقطع
submissions-appeal = التظلم
submissions-manage = سحبه أو تقليل إظهار اسمكم
submissions-reply-came = ردّت المؤسسة. ولكم أن تعقّبوا مرة واحدة.
submissions-about-nothing = لم يُختر شيء بعد
submissions-about-several = { $count ->
    [zero] { $first }
    [one] { $first } وتوصية أخرى
    [two] { $first } وتوصيتان أخريان
    [few] { $first } و{ $count } توصيات أخرى
    [many] { $first } و{ $count } توصية أخرى
   *[other] { $first } و{ $count } توصية أخرى
  }
submissions-answer-about = تعقيب على الرد: { $about }
submissions-evidence-title = اسم الدليل { $number }
submissions-evidence-url = عنوان الدليل { $number }
submissions-evidence-file = ملف الدليل { $number }
submissions-signs = انظروا في هذه المقاطع قبل التقديم
submissions-signs-about = قد تكشف هوية شخص ما. غيّروا النص أعلاه، أو أكّدوا أنه يجوز نشر المقطع. ويرى المشرف ما أكّدتموه.
submissions-may-be-public = يجوز نشر هذا: لا يعرّض أحداً للخطر

submission-title = التقييم البديل (تقييم «الظل»)
submission-answer-title = تعقيب على رد المؤسسة
submission-answer-about = لمنظمتكم أن تعقّب على الرد مرة واحدة. ويطّلع المشرف على التعقيب أولاً.
submission-answer-begin = التعقيب على الرد
submission-published-title = تقييم منشور
submission-looks = كما سيراه القراء
submission-visibility = من يجوز أن يعرف أنه منكم
submission-visibility-hint = لا شيء مختار سلفاً. ويمكنكم لاحقاً تقليل إظهار اسمكم، لا زيادته أبداً.
submission-pseudonym = وصف بدلاً من اسمكم
submission-pseudonym-hint = فقط إذا اخترتم وصفاً. مثل «مجموعة محامين في الشمال». استخدموه من جديد في ما يجوز أن يربطه القراء بهذا.
submission-coalition = الائتلاف
submission-verdict = تقديركم
submission-verdict-simple = ما رأيكم؟
submission-verdict-hint = المقياس هو مقياس الدولة أيضاً، لكي يتسنى للقراء أن يقارنوا.
submission-others = هل ينطبق ذلك على توصيات أخرى؟
submission-others-hint = كفصل من تقرير: تُكتب الأسباب مرة واحدة وتُنشر مع كل توصية. اختاروا تقديراً آخر حيث يختلف.
submission-other = التوصية { $number }
submission-same-verdict = كالتقدير الأول
submission-state-account = إفادة الدولة نفسها
submission-developments = المستجدات
submission-developments-hint = ما الذي تغيّر على أرض الواقع منذ صدور التوصية. لا تذكروا اسم أي طفل أو ضحية، ولا مكاناً يمكن أن يُهتدى به إليهم.
submission-developments-simple = ماذا حدث؟
submission-developments-simple-hint = ما الذي تغيّر للأطفال حيث تعيشون؟ لا تكتبوا اسم أي شخص ولا مدرسته ولا شارعه.
submission-comments = تعليقات على تقرير الدولة
submission-comments-hint = ما هو صحيح فيه، وما هو غير صحيح، وما أغفله.
submission-comments-simple = ماذا تقول الحكومة؟ وهل هذا صحيح؟
submission-comments-simple-hint = قولوا ما هو صحيح وما ليس صحيحاً.
submission-missing = أوجه النقص
submission-missing-hint = ما كان ينبغي القيام به ولم يحدث: قوانين، أموال، موظفون، بيانات.
submission-missing-simple = ما الذي ما زال ناقصاً؟
submission-missing-simple-hint = ماذا كان ينبغي أن يفعل الكبار ولم يفعلوه؟
submission-questions = أسئلة مقترحة للحوار
submission-questions-hint = ما ينبغي أن تسأل اللجنة الدولة عنه.
submission-questions-simple = ماذا ينبغي أن تسأل اللجنة؟
submission-questions-simple-hint = تتحدث اللجنة مع الحكومة. فماذا ينبغي أن تسألها؟
submission-proposed = التوصية المقترحة
submission-proposed-hint = ما ينبغي أن توصي به اللجنة بعد ذلك.
submission-proposed-simple = ماذا ينبغي أن يحدث بعد ذلك؟
submission-proposed-simple-hint = ماذا تريدون أن تفعل الحكومة؟
submission-groups = الفئات المعنية
submission-groups-choose = اختيار الفئات المعنية
submission-place = المكان
submission-place-hint = بالقدر من العموم الذي تقتضيه سلامتكم: منطقة لا قرية. ويُترك فارغاً إذا كان قد يكشف من أنتم.
submission-period-from = الفترة المشمولة، من
submission-period-hint = يُترك فارغاً إذا لم تتحدثوا عن وقت معيّن.
submission-period-to = الفترة المشمولة، إلى
submission-body = التعقيب
submission-body-hint = لا تذكروا اسم أي طفل أو ضحية.
submission-save = حفظ المسودة
submission-submit = تقديم إلى المشرف
submission-before = عند التقديم يُفحص النص بحثاً عما قد يكشف هوية أحد، وتُسألون عن كل مقطع. وللمشرف المستقل أن يعيده، لا أن يغيّره أبداً.
submission-lead-submits = يمكنكم حفظه. ويقدّمه المسؤول عن حساب منظمتكم.
submission-lead-signs = يمكن للمسؤول عن حساب منظمتكم أن يوقّعه.
submission-discard = التخلص منه
submission-discard-about = تزول كلماته نهائياً، ولا يستطيع أحد أن يعيدها.
submission-discard-yes = التخلص منه نهائياً
submission-take-back = استرجاعه
submission-take-back-about = يعود مسودة، ولا يراه المشرف بعد ذلك.
submission-appeal = لماذا ينبغي أن يكون القرار غير ذلك؟
submission-appeal-hint = يبتّ مشرف آخر مرة واحدة وبصفة نهائية. وتبقى كلمات التقييم كما هي.
submission-appeal-send = تقديم التظلم
submission-sign-about = توقّعون هذه الكلمات كما هي. فإذا تغيّرت فوقّعوا من جديد. ولمنظمتكم أن تسحب توقيعها في أي وقت، حتى بعد النشر.
submission-sign-named = التوقيع مع إظهار اسمنا
submission-sign-unnamed = التوقيع دون اسمنا، فنُحسب في العدد فقط
submission-leave = سحب التوقيع من هذا التقييم
submission-leave-about = يزول توقيعكم من جميع الصفحات فوراً.
submission-lower = تقليل إظهار اسمكم
submission-lower-about = من الآن تُظهره كل صفحة من هذا السجل على هذا النحو، ومنها صفحات الأيام السابقة، مع ما نُشر معه دفعة واحدة وما حلّ هو محله. أما النسخ التي أخذها آخرون فتبقى كما هي. ولا رجوع في ذلك.
submission-lower-send = إظهار أقل من الآن
submission-at-once = يسري ذلك فوراً. ومن يراقب هذا السجل واتصالكم معاً قد يستدل من اللحظة على أنكم أنتم من فعل ذلك: إن كان هذا مهماً فافعلوه من مكان آخر.
submission-lower-named = يرد اسم منظمتكم في النص أو أدلته أو تعقيبكم، وسيبقى مقروءاً. أكدوا أدناه أنكم تريدون مع ذلك إظهار أقل
submission-lower-even-so = إظهار أقل وإن ورد اسمنا في النص نفسه
submission-lower-files = يرد أحد ملفاته أيضاً في تقييم آخر لكم، وقد يقود إلى اسمكم. فقلّلوا إظهار اسمكم في ذلك التقييم أولاً.
submission-withdraw = سحبه
submission-withdraw-about = يبقى مقروءاً ومشطوباً، مع التاريخ وملاحظتكم. وكل ما نُشر يبقى جزءاً من سجل الأحداث.
submission-withdraw-note = ملاحظة
submission-withdraw-note-hint = السبب، في جملة، إن شئتم. وهي علنية فوراً.
submission-withdraw-signs = قد تكشف الملاحظة هوية شخص ما، وهي علنية فوراً: اكتبوها بلا أسماء ولا أرقام ولا عناوين
submission-withdraw-send = سحب نهائي
submission-supersede-about = لتحديثه اكتبوا تقييماً جديداً للتوصية نفسها بالاسم نفسه: فيحل محل هذا التقييم، ويرى القراء كليهما.

submission-stage-draft = مسودة
submission-stage-submitted = تنتظر المشرف
submission-stage-returned = أُعيدت لتصويبها
submission-stage-declined = رُفضت: يجوز التظلم مرة واحدة
submission-stage-appealed = تنتظر مشرفاً آخر
submission-stage-dismissed = رُفضت نهائياً
submission-stage-published = نُشرت

submission-not-theirs = هذا ليس لمنظمتكم
submission-lead-only = لا يفعل هذا إلا المسؤول عن حساب منظمتكم
submission-waits = ينتظر المشرف: استرجعوه لتغييره
submission-not-submitted = لا ينتظر المشرف
submission-not-appealed = لم يتظلم أحد
submission-not-declined = لا يجوز التظلم إلا من الرفض
submission-ended = بُتّ فيه نهائياً
submission-interested = صرّحتم بتضارب مصالح فيه
submission-another-moderator = ينظر في التظلم مشرف آخر
submission-ground = اختاروا سبباً من القائمة
submission-empty = اكتبوا شيئاً قبل الحفظ
submission-reference-unknown = ليس في السجل توصية بهذا المرجع
submission-other-state = هذه التوصية موجهة إلى دولة غير دولة منظمتكم
submission-no-recommendation = اختاروا التوصية أولاً
submission-verdict-missing = اختاروا تقديركم
submission-visibility-missing = اختاروا من يجوز أن يعرف أنه منكم
submission-private = المسودة الخاصة لا تُقدَّم: اختاروا كيف يظهر التقييم
submission-pseudonym-missing = اكتبوا الوصف بدلاً من اسمكم
submission-pseudonym-own = يتضمن الوصف اسم منظمتكم
submission-pseudonym-taken = ينشر غيركم تحت هذا الوصف: اختاروا وصفاً آخر
submission-coalition-missing = اختاروا الائتلاف
submission-coalition-unknown = منظمتكم ليست عضواً في هذا الائتلاف
submission-reasons-missing = اكتبوا المستجدات أو تعليقات على تقرير الدولة أو أوجه النقص
submission-period-turned = تنتهي الفترة قبل أن تبدأ
submission-period-half = اذكروا الفترة كاملة أو لا تذكروها
submission-period-future = تنتهي الفترة في المستقبل
submission-body-missing = اكتبوا التعقيب
submission-file-elsewhere = يرد هذا الملف في تقييم لكم باسم آخر: فمن يرى الملفين يعرف أن كليهما منكم. احذفوه، أو أرسلوا نسخة أخرى منه
submission-signs-open = { $count ->
    [zero] لا مقطع يكشف هوية شخص ما
    [one] مقطع واحد قد يكشف هوية شخص ما: غيّروه أو أكّدوه
    [two] مقطعان قد يكشفان هوية شخص ما: غيّروا كلاً منهما أو أكّدوه
    [few] { $count } مقاطع قد تكشف هوية شخص ما: غيّروا كلاً منها أو أكّدوه
    [many] { $count } مقطعاً قد يكشف هوية شخص ما: غيّروا كلاً منها أو أكّدوه
   *[other] { $count } مقطع قد يكشف هوية شخص ما: غيّروا كلاً منها أو أكّدوه
  }
submission-appeal-missing = اكتبوا لماذا ينبغي أن يكون القرار غير ذلك

visibility-named = باسم المنظمة
visibility-pseudonymous = تحت وصف
visibility-coalition = باسم ائتلاف
visibility-private = مسودة خاصة
visibility-about-named = يرى الجميع اسم منظمتكم إلى جانبه.
visibility-about-pseudonymous = يرى الجميع الوصف الذي تكتبونه. ولا يعرف من يقف وراءه إلا المشرف.
visibility-about-coalition = يرى الجميع اسم الائتلاف. ويرى أعضاؤه المسودة وأنكم كتبتموها، ولهم أن يوقّعوها.
visibility-about-private = لا يرى أحد خارج منظمتكم شيئاً، ولا حتى المشرف. ولا يمكن تقديمها على هذا النحو.
visibility-who-sees = من سيرى ماذا
visibility-lowered-later = يمكنكم لاحقاً اختيار إظهار أقل، لا أكثر أبداً. ولا يُحفظ مع ما تكتبونه عنوان جهازكم ولا نوع المتصفح. ومن يعرف أسلوبكم في الكتابة قد يتعرف عليكم مع ذلك.
visibility-column-text = النص
visibility-column-name = اسمكم
visibility-column-members = سائر أعضاء الائتلاف
visibility-column-moderator = المشرف
visibility-column-ministry = الوزارات والمنسق ومدير النظام
visibility-sees-named-text = الجميع، بعد النشر
visibility-sees-named-name = الجميع، بعد النشر
visibility-sees-named-members = ما يراه الجميع
visibility-sees-named-moderator = الكلمات والاسم، بعد التقديم
visibility-sees-named-ministry = ما يراه الجميع
visibility-sees-pseudonymous-text = الجميع، بعد النشر
visibility-sees-pseudonymous-name = لا أحد سوى المشرف
visibility-sees-pseudonymous-members = ما يراه الجميع
visibility-sees-pseudonymous-moderator = الكلمات والاسم، بعد التقديم
visibility-sees-pseudonymous-ministry = ما يراه الجميع
visibility-sees-coalition-text = الجميع، بعد النشر
visibility-sees-coalition-name = أعضاء الائتلاف والمشرف
visibility-sees-coalition-members = المسودة، وأنكم كتبتموها
visibility-sees-coalition-moderator = الكلمات والاسم، بعد التقديم
visibility-sees-coalition-ministry = ما يراه الجميع
visibility-sees-private-text = منظمتكم وحدها
visibility-sees-private-name = لا أحد
visibility-sees-private-members = لا شيء
visibility-sees-private-moderator = لا شيء
visibility-sees-private-ministry = لا شيء

verdict-about-implemented = أُنجز ما طُلب، ويرى الأطفال النتيجة.
verdict-about-partly-implemented = ثمة تدبير سارٍ، وينقص جزء مما طُلب.
verdict-about-under-way = بدأ العمل، ولا شيء سارٍ بعد.
verdict-about-planned = ثمة التزام، ولا عمل بعد.
verdict-about-no-action = لم يُفعل شيء.
verdict-about-reversed = ضاع تقدم سبق تحقيقه.
verdict-about-closed = لم تعد منطبقة؛ قولوا لماذا.
verdict-about-cannot-assess = لم تتمكنوا من معرفة ذلك؛ قولوا ما المعلومات الناقصة.

done-submission-saved = حُفظت المسودة.
done-submission-submitted = ينتظر المشرف.
done-submission-taken-back = عاد مسودة.
done-submission-discarded = زال نهائياً.
done-submission-appealed = سيبتّ مشرف آخر.
done-submission-signed = وقّعت منظمتكم.
done-submission-left = زال توقيع منظمتكم.
done-submission-withdrawn = سُحب.
done-submission-lowered = تُظهر الصفحات اسمكم أقل من الآن.

keep-offer = لم يُحفظ شيء بعد. يمكنكم الاحتفاظ بما تكتبونه في هذا المتصفح وحده إلى أن ترسلوه. ولا يُقرأ عندئذ إلا بحسابكم.
keep-yes = الاحتفاظ به في هذا المتصفح
keep-kept = ما تكتبونه محفوظ في هذا المتصفح وحده إلى أن ترسلوه. أما الملفات فلا تُحفظ.
keep-forget = محوه من المتصفح
keep-found = يحتفظ هذا المتصفح بشيء كتبتموه في هذا النموذج من قبل.
keep-back = إعادته إلى النموذج
keep-leaves = محوه عند تسجيل الخروج أو الضغط على «غادروا هذه الصفحة الآن»
submissions-confirm-why = لماذا يجوز نشرها؟
submissions-confirm-why-hint = للإشراف وحده، ولا يُنشر أبداً. مثلاً: وافق الشخص، أو الرقم رقم مكتب.
submission-confirm-why-missing = اكتبوا لماذا يجوز نشر ما أكدتموه
submission-pseudonym-other = هذا اسم منظمة أخرى: اختاروا وصفاً لا يسمي أحداً
submissions-duplicate-of = النص الذي يكرره
submission-lower-signs = قد يكشف الوصف هوية شخص ما، وهو علني فوراً قبل أن يقرأه الإشراف: اكتبوه من دون أسماء وأعمار وأرقام وعناوين، أو قلّلوا الإظهار الآن بوصف محايد، أدناه
submission-lower-neutral = تقليل الإظهار الآن بالوصف «{ submission-neutral }». أما وصف منكم يسمّي أحداً فيمكن أن يرد في نسخة جديدة يقرؤها الإشراف أولاً.
submission-neutral = منظمة من منظمات المجتمع المدني
