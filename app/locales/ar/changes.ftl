# What happened.
changes-title = التغييرات
changes-title-of = التغييرات: { $state }
changes-description = ما جرى في السجل، ابتداءً بالأحدث.
changes-lede = جميع القيود العلنية في السجل، ابتداءً بأحدثها: من فعل ماذا، وبشأن أي توصية، ومتى. ولا يُحذف أي قيد أبداً، ولا يُحجب من كلماته إلا ما عرّض شخصاً للخطر، وتحل محله ملاحظة.
changes-state = الدولة
changes-every-state = جميع الدول
changes-show = عرض
changes-kinds = أنواع التغييرات
changes-everything = الكل
changes-kind-reports = التقارير
changes-kind-assessments = التقييمات
changes-kind-replies = الردود
changes-kind-actions = الإجراءات
changes-kind-documents = الوثائق
changes-kind-moderation = مراجعة المساهمات
changes-total = { $count ->
    [zero] لا قيود
    [one] قيد واحد
    [two] قيدان
    [few] { $count } قيود
    [many] { $count } قيداً
   *[other] { $count } قيد
}
changes-nothing = لم يجرِ شيء في السجل حتى هذا اليوم.
changes-nothing-here = لا يوجد قيد من هذا النوع حتى هذا اليوم.
changes-all = عرض جميع التغييرات
changes-feed = خلاصة Atom لهذه التغييرات
changes-feed-explained = لبرامج قراءة الخلاصات: أحدث خمسين قيداً بهذه اللغة.
changes-decisions = جميع القرارات
changes-unnamed = منظمة لا يُنشر اسمها
changes-register = السجل
