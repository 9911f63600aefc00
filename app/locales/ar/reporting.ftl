# What an institution’s desk counts, and the forms of reports and replies.
work-first = ما المنتظر منكم
work-first-1 = افتحوا توصية مؤسستكم هي الجهة الرئيسية المسؤولة عنها، وقولوا بكلمات بسيطة أين وصل تنفيذها.
work-first-2 = اختاروا حالة. إلى جانب كل حالة ما يجب أن يكون صحيحاً حتى يمكن نشرها.
work-first-3 = قدّم الأدلة بعنوان أو ملف: قانون أو سياسة، أو نشاط، أو نتيجة.
work-first-4 = احفظوا كلما شئتم، فزملاؤكم يعملون على المسودة نفسها. ثم قدّموها إلى المصادِق.
work-first-5 = ينشرها المصادِق أو يعيدها مع سؤال. وما نُشر يبقى علنياً ولا يُصحَّح إلا بتقرير جديد.
work-count-unanswered = { $count ->
    [zero] توصية هي الجهة الرئيسية المسؤولة عنها ولم يُقدَّم عنها تقرير قط
    [one] توصية هي الجهة الرئيسية المسؤولة عنها ولم يُقدَّم عنها تقرير قط
    [two] توصيتان هي الجهة الرئيسية المسؤولة عنهما ولم يُقدَّم عنهما تقرير قط
    [few] توصيات هي الجهة الرئيسية المسؤولة عنها ولم يُقدَّم عنها تقرير قط
    [many] توصية هي الجهة الرئيسية المسؤولة عنها ولم يُقدَّم عنها تقرير قط
   *[other] توصية هي الجهة الرئيسية المسؤولة عنها ولم يُقدَّم عنها تقرير قط
  }
work-count-drafts = { $count ->
    [zero] مسودة تقرير
    [one] مسودة تقرير
    [two] مسودتا تقرير
    [few] مسودات تقارير
    [many] مسودة تقرير
   *[other] مسودة تقرير
  }
work-count-submitted = { $count ->
    [zero] تقرير ينتظر المصادقة
    [one] تقرير ينتظر المصادقة
    [two] تقريران ينتظران المصادقة
    [few] تقارير تنتظر المصادقة
    [many] تقريراً ينتظر المصادقة
   *[other] تقرير ينتظر المصادقة
  }
work-count-returned = { $count ->
    [zero] تقرير أُعيد مع سؤال
    [one] تقرير أُعيد مع سؤال
    [two] تقريران أُعيدا مع سؤال
    [few] تقارير أُعيدت مع سؤال
    [many] تقريراً أُعيد مع سؤال
   *[other] تقرير أُعيد مع سؤال
  }
work-count-replies = { $count ->
    [zero] رد مستحق
    [one] رد مستحق
    [two] ردان مستحقان
    [few] ردود مستحقة
    [many] رداً مستحقاً
   *[other] رد مستحق
  }
work-count-month = { $count ->
    [zero] توصية موعدها هذا الشهر
    [one] توصية موعدها هذا الشهر
    [two] توصيتان موعدهما هذا الشهر
    [few] توصيات موعدها هذا الشهر
    [many] توصية موعدها هذا الشهر
   *[other] توصية موعدها هذا الشهر
  }
work-count-overdue = { $count ->
    [zero] توصية متأخرة
    [one] توصية متأخرة
    [two] توصيتان متأخرتان
    [few] توصيات متأخرة
    [many] توصية متأخرة
   *[other] توصية متأخرة
  }
work-count-stale = { $count ->
    [zero] توصية لم يُحدَّث تقريرها
    [one] توصية لم يُحدَّث تقريرها
    [two] توصيتان لم يُحدَّث تقريرهما
    [few] توصيات لم يُحدَّث تقريرها
    [many] توصية لم يُحدَّث تقريرها
   *[other] توصية لم يُحدَّث تقريرها
  }
work-due = الموعد
work-due-month = هذا الشهر
work-draft = المسودة
work-questioned = المنسق يطرح سؤالاً
work-report = تقديم تقرير عنها
work-report-about = قل أين وصل التنفيذ، ولماذا، وبأي أدلة. وينشره مصادِق من مؤسستكم.
work-list = القائمة التي جئت منها
work-list-back = { $count ->
    [zero] العودة إلى القائمة ({ $count })
    [one] العودة إلى القائمة ({ $count })
    [two] العودة إلى القائمة ({ $count })
    [few] العودة إلى القائمة ({ $count })
    [many] العودة إلى القائمة ({ $count })
   *[other] العودة إلى القائمة ({ $count })
  }
# The form of a report.
report-title = التقرير
report-before = التقرير السابق
report-status-hint = يجب أن يكون ما يرد إلى جانب كل حالة صحيحاً حتى يمكن نشرها، أما المسودة فيمكن حفظها في أي وقت.
report-two-people = يجب أن يكون شخص ثانٍ من مؤسستكم قد عمل عليه أو أن ينشره.
report-no-action-begun = لم يبدأ حتى الآن أي إجراء يخدم هذه التوصية.
report-language = لغة النص
report-reasons = الأسباب
report-reasons-hint = ما الذي أُنجز، ولماذا هذه هي الحالة. كلمات بسيطة، ولا تذكروا اسم أي طفل أو ضحية.
report-missing = ما ينقص
report-missing-hint = ما الذي يعوق، أو ما بقي القيام به.
report-next = الخطوة التالية
report-next-hint = لحالة «مقررة»: الالتزام، مع التاريخ أدناه.
report-next-on = تاريخ الخطوة التالية
report-evidence-hint = لكل دليل اسم، وعنوان يستطيع الجميع فتحه أو ملف.
report-evidence-more = مزيد من الأدلة
report-evidence-row = الدليل { $number }
report-evidence-kind = ماذا يبيّن
report-evidence-title = الاسم
report-evidence-url = العنوان
report-evidence-date = التاريخ
report-corrects = يصحّح تقريراً سابقاً
report-corrects-none = لا، هو تقرير جديد
report-corrects-hint = يبقى السابق علنياً ومشطوباً.
report-later = توصية لاحقة
report-later-hint = لحالة «لم تعد منطبقة» وحدها: التوصية التي تتناولها، بالوثيقة والفقرة، مثل CRC/C/XVL/CO/6/12.
report-later-known = المعروف أنها تتناولها:
report-save = حفظ
report-submit = تقديم إلى المصادِق
report-publish = نشر
report-return = إعادة مع السؤال
report-question = سؤال المصادِق
report-question-hint = ما هو غير واضح أو يحتاج إلى إصلاح. لا يقرأه إلا العاملون في مؤسستكم.
report-waits = ينتظر المصادِق، ولا يستطيع غيره تعديله في هذه الأثناء.
report-discard = التخلص من المسودة
report-discard-about = يُحذف كل ما في المسودة، لزملائكم أيضاً.
report-discard-yes = التخلص منها
report-gone = لم تعد هناك مسودة: نُشرت أو حُذفت في هذه الأثناء.
report-empty = اكتبوا شيئاً قبل الحفظ
report-status-missing = اختاروا حالة
report-question-missing = اكتبوا السؤال
report-later-unknown = ليس في السجل توصية أخرى كهذه موجهة إلى دولتكم
report-corrects-unknown = لم تنشر مؤسستكم هنا تقريراً كهذا
report-corrects-corrected = صُحّح هذا التقرير من قبل
report-evidence-kind-missing = اختاروا ماذا يبيّن الدليل
report-evidence-title-missing = اذكر اسماً للدليل
report-evidence-url-missing = اذكر عنواناً كاملاً يبدأ بـ https:// أو ملفاً
gate-not-reportable = لا يمكن التقرير بهذه الحالة
gate-reasons = اذكر الأسباب، في جملة على الأقل
gate-commitment = حالة «مقررة» تتطلب خطوة تالية لم يفت تاريخها
gate-begun-action = حالة «قيد التنفيذ» تتطلب إجراءً بدأ تنفيذه ويخدم هذه التوصية
gate-measure = حالة «منفذة جزئياً» تتطلب دليلاً على قانون أو سياسة أو على نشاط
gate-outcome = حالة «منفذة» تتطلب دليلاً على نتيجة
gate-outcome-too-old = { $months ->
    [zero] حالة «منفذة» تتطلب دليلاً على نتيجة مؤرخاً خلال آخر { $months } شهر
    [one] حالة «منفذة» تتطلب دليلاً على نتيجة مؤرخاً خلال الشهر الأخير
    [two] حالة «منفذة» تتطلب دليلاً على نتيجة مؤرخاً خلال الشهرين الأخيرين
    [few] حالة «منفذة» تتطلب دليلاً على نتيجة مؤرخاً خلال آخر { $months } أشهر
    [many] حالة «منفذة» تتطلب دليلاً على نتيجة مؤرخاً خلال آخر { $months } شهراً
   *[other] حالة «منفذة» تتطلب دليلاً على نتيجة مؤرخاً خلال آخر { $months } شهر
  }
gate-evidence-to-come = لا يمكن أن يكون تاريخ الدليل في المستقبل
gate-nothing-to-reverse = حالة «حدث تراجع» تتطلب تقدماً ورد في تقرير سابق
step-not-theirs = هذا ليس من دوركم
step-validator-only = لا يفعل هذا إلا المصادِق
step-published = نُشر من قبل، والتصحيح تقرير جديد
step-submitted = قُدّم من قبل وهو ينتظر المصادِق
step-not-submitted = لم يُقدَّم بعد
step-second-person = عملتم على هذا وحدكم. وفي هذه الحالة يجب أن ينشره شخص ثانٍ من مؤسستكم
done-report-saved = حُفظت المسودة.
done-report-submitted = تنتظر المسودة مصادِقاً من مؤسستكم.
done-report-returned = أُعيدت المسودة مع سؤالكم.
done-report-published = أصبح علنياً.
done-report-discarded = حُذفت المسودة.
# Replies.
replies-title = ردود مستحقة
replies-lede = تقييمات منشورة لتوصيات مؤسستكم هي الجهة الرئيسية المسؤولة عنها لم يرد عليها أحد، والأطول انتظاراً أولاً.
replies-none = ليس هناك رد مستحق.
reply-title = رد على تقييم
reply-lede = رد واحد، علني ونهائي، باسم مؤسستكم.
reply-body = الرد
reply-body-hint = أجيبوا عمّا قيل. لا تذكروا اسم أي طفل أو ضحية.
reply-missing = اكتبوا الرد
reply-there-is = ردّت مؤسستكم.
reply-typed = هذا ما كنتم قد كتبتموه، ولم يُنشر.
done-reply-published = أصبح الرد علنياً.
# The coordinator’s public question.
question-title = سؤال علني عن تقرير
question-lede = تستطيعون أن تعيد تقريراً منشوراً مع سؤال يقرأه الجميع. ويبقى التقرير كما هو.
question-text = السؤال
question-hint = ما الذي لا يجيب عنه التقرير؟ يقرأه الجميع مع التقرير.
question-ask = طرح السؤال علناً
question-asked = طُرح سؤال من قبل
question-reports = التقارير
report-question-corrected = صُحّح هذا التقرير، فاطرح السؤال على الأحدث
done-question-asked = أصبح السؤال علنياً.
# Open work.
open-reports = { $count ->
    [zero] لا مسودة تقرير
    [one] مسودة تقرير واحدة
    [two] مسودتا تقرير
    [few] { $count } مسودات تقارير
    [many] { $count } مسودة تقرير
   *[other] { $count } مسودة تقرير
  }
open-actions = { $count ->
    [zero] لا مسودة إجراء
    [one] مسودة إجراء واحدة
    [two] مسودتا إجراء
    [few] { $count } مسودات إجراءات
    [many] { $count } مسودة إجراء
   *[other] { $count } مسودة إجراء
  }
open-replies = { $count ->
    [zero] لا مسودة رد
    [one] مسودة رد واحدة
    [two] مسودتا رد
    [few] { $count } مسودات ردود
    [many] { $count } مسودة رد
   *[other] { $count } مسودة رد
  }
work-count-replies-submitted = { $count ->
    [zero] ردود تنتظر المصادقة
    [one] ردّ ينتظر المصادقة
    [two] ردّان ينتظران المصادقة
    [few] ردود تنتظر المصادقة
    [many] ردًّا ينتظر المصادقة
   *[other] ردّ ينتظر المصادقة
  }
work-count-action-drafts = { $count ->
    [zero] مسودات إجراءات
    [one] مسودة إجراء
    [two] مسودتا إجراء
    [few] مسودات إجراءات
    [many] مسودة إجراء
   *[other] مسودة إجراء
  }
work-count-actions-submitted = { $count ->
    [zero] إجراءات تنتظر المصادقة
    [one] إجراء ينتظر المصادقة
    [two] إجراءان ينتظران المصادقة
    [few] إجراءات تنتظر المصادقة
    [many] إجراءً ينتظر المصادقة
   *[other] إجراء ينتظر المصادقة
  }
work-count-actions-returned = { $count ->
    [zero] إجراءات أُعيدت مع سؤال
    [one] إجراء أُعيد مع سؤال
    [two] إجراءان أُعيدا مع سؤال
    [few] إجراءات أُعيدت مع سؤال
    [many] إجراءً أُعيد مع سؤال
   *[other] إجراء أُعيد مع سؤال
  }
work-count-actions-late = { $count ->
    [zero] إجراءات تجاوزت نهايتها المقررة
    [one] إجراء تجاوز نهايته المقررة
    [two] إجراءان تجاوزا نهايتهما المقررة
    [few] إجراءات تجاوزت نهايتها المقررة
    [many] إجراءً تجاوز نهايته المقررة
   *[other] إجراء تجاوز نهايته المقررة
  }
