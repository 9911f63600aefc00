# قرارات المشرفين.
moderation-title = مراجعة المساهمات
moderation-lede = جميع القرارات المتعلقة بما تقدّمه المنظمات: متى ورد، ومتى بُتّ فيه، وكيف، ولأي سبب.
moderation-who = يقرأ المساهماتِ مشرفٌ مستقل، ولا تقرؤها وزارة أبداً. وللمشرف أن ينشر المساهمة أو يعيدها لتصويبها أو يرفضها، على ألا يكون ذلك إلا لسبب من القائمة الحصرية الواردة أدناه. وليس له أن يغيّر كلمة أو تقديراً. ويجوز التظلم من الرفض مرة واحدة، ويبتّ فيه مشرف آخر.
moderation-without-content = تُدرج القرارات دون المضمون أو المؤلف أو التوصية المعنية، كي لا يعرّض ما لم يُنشر أحداً للخطر.
moderation-figures = بالأرقام
moderation-figure-all =
    { $count ->
        [zero] قرار
        [one] قرار
        [two] قراران
        [few] قرارات
        [many] قراراً
       *[other] قرار
    }
moderation-figure-published = نُشرت
moderation-figure-returned = أُعيدت لتصويبها
moderation-figure-declined = رُفضت
moderation-figure-appeals =
    { $count ->
        [zero] تظلم بُتّ فيه
        [one] تظلم بُتّ فيه
        [two] تظلمان بُتّ فيهما
        [few] تظلمات بُتّ فيها
        [many] تظلماً بُتّ فيها
       *[other] تظلم بُتّ فيها
    }
moderation-figure-upheld =
    { $count ->
        [zero] لم يُقبل أي منها
        [one] قُبل واحد منها
        [two] قُبل اثنان منها
        [few] قُبلت { $count } منها
        [many] قُبل { $count } منها
       *[other] قُبل { $count } منها
    }
moderation-figure-median =
    { $count ->
        [zero] يوم حتى صدور القرار (الوسيط)
        [one] يوم حتى صدور القرار (الوسيط)
        [two] يومان حتى صدور القرار (الوسيط)
        [few] أيام حتى صدور القرار (الوسيط)
        [many] يوماً حتى صدور القرار (الوسيط)
       *[other] يوم حتى صدور القرار (الوسيط)
    }
moderation-grounds = الأسباب الوحيدة
moderation-closed = لا يجوز إعادة أي مساهمة أو رفضها لسبب آخر: لا لنبرتها ولا لتقديرها ولا لاعتراض مؤسسة عليها.
moderation-ground = السبب
moderation-meaning = معناه
moderation-used = مرات الاستناد إليه
moderation-decisions = جميع القرارات، والأحدث أولاً
moderation-none = لم يصدر أي قرار حتى هذا التاريخ.
moderation-none-advice = حالما تقدّم منظمة تقييماً ويبتّ فيه المشرف، يُدرج القرار هنا.
moderation-decided = تاريخ القرار
moderation-received = تاريخ الورود
moderation-days = عدد الأيام
moderation-decision = القرار
moderation-decision-published = نُشرت
moderation-decision-returned = أُعيدت لتصويبها
moderation-decision-declined = رُفضت
moderation-decision-appeal-upheld = قُبل التظلم: نُشرت
moderation-decision-appeal-dismissed = رُفض التظلم
moderation-ground-identifies-child = كشف هوية طفل أو ضحية
moderation-ground-endangers-person = تعريض شخص للخطر
moderation-ground-personal-data = بيانات شخصية دون موافقة
moderation-ground-unlawful-material = مواد غير مشروعة
moderation-ground-off-subject = خارج موضوع التوصية
moderation-ground-duplicate = مكررة
moderation-ground-spam = رسائل مزعجة
moderation-about-identifies-child = يُذكر اسم طفل أو ضحية، أو يمكن التعرف عليه من مجموع ما يقال: السن والمكان والمدرسة واليوم.
moderation-about-endangers-person = قد يعرّض ما يقال شخصاً للخطر: شاهداً أو مساعداً أو المؤلف نفسه.
moderation-about-personal-data = تتضمن بيانات عن شخص لم يوافق على ذلك: عنواناً أو رقماً أو حالة صحية.
moderation-about-unlawful-material = يحظر القانون حيازة المادة نفسها أو عرضها، أياً كان ما يُراد إثباته بها.
moderation-about-off-subject = لا تتعلق بما تطلبه التوصية؛ ويجوز تقديمها من جديد تحت التوصية المناسبة.
moderation-about-duplicate = سبق أن قدّم المؤلف نفسه الشيء ذاته بشأن التوصية ذاتها.
moderation-about-spam = إعلان أو رسالة آلية لا تقول شيئاً عن أي توصية.
moderation-fiction = دولة خيالية
moderation-moderators = من عيّن المشرفين
moderation-moderators-lede = يقترح المشرفَ من يدير الحسابات، بقرار من الجهة المذكورة هنا، ولا ينضم إلا إذا وافق مشرف، ولا يغادر إلا كذلك. فإن لم يجب أي مشرف، أو كان الجميع قد غادروا، بقي الاقتراح معلناً أسبوعين قبل أن يسري. والأسماء غير معلنة.
moderation-moderators-now =
    { $count ->
        [zero] لا يوجد مشرف.
        [one] يوجد مشرف واحد.
        [two] يوجد مشرفان.
        [few] يوجد { $count } مشرفين.
        [many] يوجد { $count } مشرفاً.
       *[other] يوجد { $count } مشرف.
    }
moderation-moderators-unrecorded =
    { $count ->
        [one] لا يُعرف هنا من عيّن أحدهم: فقد انضم قبل أن يُسجَّل ذلك.
        [two] لا يُعرف هنا من عيّن اثنين منهم: فقد انضما قبل أن يُسجَّل ذلك.
        [few] لا يُعرف هنا من عيّن { $count } منهم: فقد انضموا قبل أن يُسجَّل ذلك.
        [many] لا يُعرف هنا من عيّن { $count } منهم: فقد انضموا قبل أن يُسجَّل ذلك.
       *[other] لا يُعرف هنا من عيّن { $count } منهم: فقد انضموا قبل أن يُسجَّل ذلك.
    }
moderation-moderators-government = عيّنت جهة تابعة للدولة نفسها مشرفين على هذا السجل. اسألوا عما يجعلهم مستقلين عنها.
moderation-moderators-none = لم يُسجَّل شيء.
moderation-moderators-day = اليوم
moderation-moderators-what = ما حدث
moderation-moderators-came = عُيّن مشرف
moderation-moderators-left = غادر مشرف
moderation-moderators-agreed = الموافقة
moderation-moderators-agreed-moderator = من مشرف
moderation-moderators-agreed-nobody = لم يوافق أحد: لم يكن هناك مشرف قط
moderation-moderators-proposed = اقتُرح مشرف بعد أن غادر الجميع
moderation-moderators-ending-proposed = اقتُرح أن يغادر مشرف
moderation-moderators-stays = اعترض مشرف فبقي المعني
moderation-moderators-effect = يسري من دون جواب في
moderation-moderators-few = عدد المشرفين أقل من اثنين. وإلى أن يصيرا اثنين تتوقف الأيام التي يؤكد فيها مشرف ثان ما حُجب، ولا يظهر من جديد شيء مما حُجب.
moderation-moderators-agreed-own = من المشرف الذي غادر
moderation-moderators-agreed-unanswered = لم يوافق أحد: لم يجب أي مشرف خلال أسبوعين
moderation-moderators-agreed-waited = لم يوافق أحد: كان الجميع قد غادروا، وأُعلن ذلك أسبوعين
