# ما تقوله المنظمات.
civil-society-title = المجتمع المدني
civil-society-lede = تقدّم المنظمات والمؤسسات المستقلة تقديرها الخاص لمدى تنفيذ كل توصية. ويرد هذا التقدير إلى جانب تقرير الدولة أياً كان مضمونه.
civil-society-what = التقييم البديل (ويسمى أيضاً تقييم «الظل») هو تقدير خاص ومؤرخ تقدّمه منظمة بشأن توصية واحدة: ما الذي حدث، وما الذي ينقص، وما الذي أغفله تقرير الدولة، وما الأدلة على ذلك. وهو يستخدم المقياس نفسه الذي تستخدمه الدولة لكي تتسنى المقارنة بينهما، ولا يُدمجان أبداً في رقم واحد. وما نُشر لا يُغيَّر: إذ يحل محله تقييم أحدث ويبقى الأقدم مقروءاً.
civil-society-visibility = يسجّل المنظماتِ مشرفٌ مستقل، لا الدولة. وتختار المنظمة لكل تقييم أن يظهر باسمها أو باسم ائتلاف أو تحت وصف لا يسمّي أحداً. ولا ترد منظمة هنا إلا بما نشرته باسمها.
civil-society-see-disagreements = مواضع اختلاف الإفادتين
civil-society-see-moderation = كيف تُراجَع المساهمات
civil-society-empty = لم تنشر أي منظمة تقييماً في هذا السجل حتى هذا التاريخ.
civil-society-empty-advice = تطلب المنظمات تسجيلها من المشرف المستقل، ولا يحتاج أحد إلى إذن الدولة لكي يتكلم. وسيظهر هنا ما تنشره.
civil-society-replies = الردود وعدم الرد
civil-society-replies-rule =
    { $days ->
        [zero] يستدعي كل تقييم منشور رداً علنياً فورياً من المؤسسة المسؤولة. وعدم الرد أمر علني أيضاً.
        [one] يستدعي كل تقييم منشور رداً علنياً من المؤسسة المسؤولة في غضون يوم واحد. وعدم الرد أمر علني أيضاً.
        [two] يستدعي كل تقييم منشور رداً علنياً من المؤسسة المسؤولة في غضون يومين. وعدم الرد أمر علني أيضاً.
        [few] يستدعي كل تقييم منشور رداً علنياً من المؤسسة المسؤولة في غضون { $days } أيام. وعدم الرد أمر علني أيضاً.
        [many] يستدعي كل تقييم منشور رداً علنياً من المؤسسة المسؤولة في غضون { $days } يوماً. وعدم الرد أمر علني أيضاً.
       *[other] يستدعي كل تقييم منشور رداً علنياً من المؤسسة المسؤولة في غضون { $days } يوم. وعدم الرد أمر علني أيضاً.
    }
civil-society-replies-given =
    { $count ->
        [zero] تقييم ورد رد عليه
        [one] تقييم ورد رد عليه
        [two] تقييمان ورد رد عليهما
        [few] تقييمات ورد رد عليها
        [many] تقييماً ورد رد عليها
       *[other] تقييم ورد رد عليها
    }
civil-society-replies-waiting =
    { $days ->
        [zero] في انتظار الرد
        [one] في انتظار الرد ولم تنقضِ بعد مهلة اليوم الواحد
        [two] في انتظار الرد ولم تنقضِ بعد مهلة اليومين
        [few] في انتظار الرد ولم تنقضِ بعد مهلة الـ{ $days } أيام
        [many] في انتظار الرد ولم تنقضِ بعد مهلة الـ{ $days } يوماً
       *[other] في انتظار الرد ولم تنقضِ بعد مهلة الـ{ $days } يوم
    }
civil-society-replies-overdue =
    { $days ->
        [zero] بلا رد
        [one] بلا رد بعد يوم واحد
        [two] بلا رد بعد يومين
        [few] بلا رد بعد { $days } أيام
        [many] بلا رد بعد { $days } يوماً
       *[other] بلا رد بعد { $days } يوم
    }
civil-society-replies-median =
    { $count ->
        [zero] يوم بين التقييم والرد عليه (الوسيط)
        [one] يوم بين التقييم والرد عليه (الوسيط)
        [two] يومان بين التقييم والرد عليه (الوسيط)
        [few] أيام بين التقييم والرد عليه (الوسيط)
        [many] يوماً بين التقييم والرد عليه (الوسيط)
       *[other] يوم بين التقييم والرد عليه (الوسيط)
    }
civil-society-on-recommendations =
    { $count ->
        [zero] لا تتعلق بأي توصية
        [one] بشأن توصية واحدة
        [two] بشأن توصيتين
        [few] بشأن { $count } توصيات
        [many] بشأن { $count } توصية
       *[other] بشأن { $count } توصية
    }
civil-society-organisations = المنظمات المشارِكة
civil-society-organisations-more =
    { $count ->
        [zero] لا منظمات أخرى
        [one] منظمة أخرى
        [two] منظمتان أخريان
        [few] { $count } منظمات أخرى
        [many] { $count } منظمة أخرى
       *[other] { $count } منظمة أخرى
    }
civil-society-no-organisations = لم يتكلم أحد باسمه بعد.
civil-society-own-name = لا يُحسب ولا يُدرج إلا ما نُشر باسم المنظمة نفسها.
civil-society-kept = ويبقى ما استُبدل أو سُحب مقروءاً ومشطوباً.
civil-society-organisation = المنظمة
civil-society-kind = النوع
civil-society-state = الدولة
civil-society-count = التقييمات السارية
civil-society-newest-on = الأحدث
civil-society-none-yet = لا شيء بعد
civil-society-newest = أحدث التقييمات
civil-society-no-assessments = لم يُنشر أي تقييم بعد.
civil-society-current =
    { $count ->
        [zero] لا تقييمات سارية
        [one] تقييم سارٍ واحد
        [two] تقييمان ساريان
        [few] { $count } تقييمات سارية
        [many] { $count } تقييماً سارياً
       *[other] { $count } تقييم سارٍ
    }

# منظمة واحدة.
civil-society-about-organisation = { $name }: ما تخلص إليه بشأن تنفيذ توصيات حقوق الإنسان، وما ردّت به الدولة.
civil-society-languages = لغات العمل
civil-society-members = الأعضاء الذين يتكلمون هنا بأنفسهم
civil-society-coalitions = عضو في
civil-society-verdicts = ما تخلص إليه
civil-society-differences = مواضع اختلافها مع الدولة
civil-society-differences-none = لا توجد توصية يختلف بشأنها تقديرها وتقرير الدولة.
civil-society-differences-count =
    { $count ->
        [zero] لا توجد توصية يختلف بشأنها تقديرها وتقرير الدولة.
        [one] يختلف تقديرها عما تفيد به الدولة بشأن توصية واحدة.
        [two] يختلف تقديرها عما تفيد به الدولة بشأن توصيتين.
        [few] يختلف تقديرها عما تفيد به الدولة بشأن { $count } توصيات.
        [many] يختلف تقديرها عما تفيد به الدولة بشأن { $count } توصية.
       *[other] يختلف تقديرها عما تفيد به الدولة بشأن { $count } توصية.
    }
civil-society-recommendation = التوصية
civil-society-more-rows =
    { $count ->
        [zero] لا مزيد
        [one] واحدة أخرى
        [two] اثنتان أخريان
        [few] { $count } أخرى
        [many] { $count } أخرى
       *[other] { $count } أخرى
    }
civil-society-assessments = تقييماتها
civil-society-assessed = تاريخ التقييم
