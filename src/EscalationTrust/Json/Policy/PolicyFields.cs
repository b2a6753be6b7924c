namespace EscalationTrust;

/// <summary>Every option of a policy in the order of the document: name, accessors, kind, range. The one table behind document, schema and range checks.</summary>
internal static class PolicyFields
{
    private static readonly FlagValue Flag = new();
    private static readonly TextValue Text = new();
    private static readonly TextsValue Texts = new();
    private static readonly DurationValue Duration = new();
    private static readonly ChoiceValue<KillSwitch> KillSwitches =
        new([KillSwitch.Off, KillSwitch.Contain, KillSwitch.Escalate], PolicyNames.Of, "kill-switch");

    private static readonly ChoiceValue<HandoffPriority> Priorities =
        new([HandoffPriority.Normal, HandoffPriority.High, HandoffPriority.Urgent, HandoffPriority.Emergency], PolicyNames.Of, "priority");

    private static readonly IReadOnlyList<SignalFamily> AllFamilies =
        [.. Enumerable.Range(0, SignalCatalog.Count).Select(i => ((Signal)i).Family()).Distinct().Order()];

    private static readonly EvidenceValue<Signal> Weights = new(
        SignalValues.One,
        [.. Enumerable.Range(0, SignalCatalog.FirstHostSlot).Select(i => (Signal)i).Where(signal => signal != Signal.Gratitude)],
        DefaultEvidence.WeightOf,
        NumberRange.RightOpen(0, 1));

    private static readonly EvidenceValue<SignalFamily> Strengths = new(
        new ChoiceValue<SignalFamily>(AllFamilies, family => family.Name(), "family"),
        AllFamilies,
        DefaultEvidence.StrengthOf,
        NumberRange.Closed(0, 8));

    private static readonly ObjectValue<DetectionOptions> Detection = new(() => new(),
    [
        Number<DetectionOptions>("CustomerRepeatAt", o => o.CustomerRepeatAt, (o, v) => o.CustomerRepeatAt = v, NumberRange.Closed(0.2, 1)),
        Number<DetectionOptions>("BotRepeatAt", o => o.BotRepeatAt, (o, v) => o.BotRepeatAt = v, NumberRange.Closed(0.2, 1)),
        Number<DetectionOptions>("LowConfidenceBelow", o => o.LowConfidenceBelow, (o, v) => o.LowConfidenceBelow = v, NumberRange.Closed(0, 1)),
        Number<DetectionOptions>("ConfidenceMismatchFrom", o => o.ConfidenceMismatchFrom, (o, v) => o.ConfidenceMismatchFrom = v, NumberRange.LeftOpen(0, 1)),
        Number<DetectionOptions>("SentimentFloor", o => o.SentimentFloor, (o, v) => o.SentimentFloor = v, NumberRange.RightOpen(-1, 0)),
        Number<DetectionOptions>("SentimentFall", o => o.SentimentFall, (o, v) => o.SentimentFall = v, NumberRange.LeftOpen(0, 2)),
        Count<DetectionOptions>("StallAfter", o => o.StallAfter, (o, v) => o.StallAfter = v, 1, 20),
        Count<DetectionOptions>("TurnBudget", o => o.TurnBudget, (o, v) => o.TurnBudget = v, 1, 1_000),
        new PolicyField<DetectionOptions, TimeSpan>("InactivityAfter", o => o.InactivityAfter, (o, v) => o.InactivityAfter = v, Duration),
        new PolicyField<DetectionOptions, List<string>>("HostSignals", o => o.HostSignals, (o, v) => o.HostSignals = v, Texts),
        new PolicyField<DetectionOptions, int?>("TextCap", o => o.TextCap, (o, v) => o.TextCap = v, new OptionalValue<int>(new CountValue(NumberRange.AtLeast(256)))),
    ]);

    private static readonly ObjectValue<LexiconOptions> Lexicon = new(() => new(),
    [
        new PolicyField<LexiconOptions, List<string>>("Languages", o => o.Languages, (o, v) => o.Languages = v, Texts),
        new PolicyField<LexiconOptions, List<string>>("Packs", o => o.Packs, (o, v) => o.Packs = v, Texts),
        new PolicyField<LexiconOptions, List<string>>("Without", o => o.Without, (o, v) => o.Without = v, Texts),
    ]);

    private static readonly ObjectValue<RiskScoringOptions> Risk = new(() => new(),
    [
        Number<RiskScoringOptions>("Baseline", o => o.Baseline, (o, v) => o.Baseline = v, NumberRange.Closed(-8, 0)),
        Number<RiskScoringOptions>("Decay", o => o.Decay, (o, v) => o.Decay = v, NumberRange.LeftOpen(0, 1)),
        Number<RiskScoringOptions>("Prior", o => o.Prior, (o, v) => o.Prior = v, NumberRange.Closed(-4, 4)),
        Number<RiskScoringOptions>("DistrustPrior", o => o.DistrustPrior, (o, v) => o.DistrustPrior = v, NumberRange.Closed(0, 4)),
        Number<RiskScoringOptions>("GratitudeRelief", o => o.GratitudeRelief, (o, v) => o.GratitudeRelief = v, NumberRange.Closed(0, 4)),
        new PolicyField<RiskScoringOptions, Dictionary<Signal, double>>("Weights", o => o.Weights, (o, v) => o.Weights = v, Weights),
        new PolicyField<RiskScoringOptions, Dictionary<SignalFamily, double>>("FamilyStrengths", o => o.FamilyStrengths, (o, v) => o.FamilyStrengths = v, Strengths),
    ]);

    private static readonly ObjectValue<ContainmentOptions> Containment = new(() => new(),
    [
        Number<ContainmentOptions>("EnterAt", o => o.EnterAt, (o, v) => o.EnterAt = v, NumberRange.Open(0, 1)),
        Number<ContainmentOptions>("LeaveBelow", o => o.LeaveBelow, (o, v) => o.LeaveBelow = v, NumberRange.RightOpen(0, 1)),
        Count<ContainmentOptions>("RecoverAfter", o => o.RecoverAfter, (o, v) => o.RecoverAfter = v, 0, 100),
        new PolicyField<ContainmentOptions, PermittedActs>("Permitted", o => o.Permitted, (o, v) => o.Permitted = v, new ActsValue()),
        new PolicyField<ContainmentOptions, HashSet<Signal>>("Always", o => o.Always, (o, v) => o.Always = v, SignalValues.Many),
    ]);

    private static readonly ObjectValue<ThresholdAdjustmentOptions> Adjustments = new(() => new(),
    [
        Adjustment("CustomerState", o => o.CustomerState, (o, v) => o.CustomerState = v),
        Adjustment("AccountValue", o => o.AccountValue, (o, v) => o.AccountValue = v),
        Adjustment("Exposure", o => o.Exposure, (o, v) => o.Exposure = v),
        Number<ThresholdAdjustmentOptions>("ExposureFrom", o => o.ExposureFrom, (o, v) => o.ExposureFrom = v, NumberRange.AtLeast(0)),
        Adjustment("Trust", o => o.Trust, (o, v) => o.Trust = v),
        Number<ThresholdAdjustmentOptions>("TrustBelow", o => o.TrustBelow, (o, v) => o.TrustBelow = v, NumberRange.Closed(0, 1)),
        Adjustment("PolicyAmbiguity", o => o.PolicyAmbiguity, (o, v) => o.PolicyAmbiguity = v),
        Adjustment("Confidence", o => o.Confidence, (o, v) => o.Confidence = v),
        Adjustment("Congestion", o => o.Congestion, (o, v) => o.Congestion = v),
    ]);

    private static readonly ObjectValue<EscalationThresholdOptions> Threshold = new(() => new(),
    [
        Number<EscalationThresholdOptions>("EscalateAt", o => o.EscalateAt, (o, v) => o.EscalateAt = v, NumberRange.Open(0, 1)),
        Number<EscalationThresholdOptions>("Floor", o => o.Floor, (o, v) => o.Floor = v, NumberRange.Open(0, 1)),
        new PolicyField<EscalationThresholdOptions, ThresholdAdjustmentOptions>("Adjustments", o => o.Adjustments, (o, v) => o.Adjustments = v, Adjustments),
    ]);

    private static readonly ObjectValue<EscalationLimitOptions> Limits = new(() => new(),
    [
        Limit("Restatements", o => o.Restatements, (o, v) => o.Restatements = v),
        Limit("BotRepeats", o => o.BotRepeats, (o, v) => o.BotRepeats = v),
        Limit("NotUnderstood", o => o.NotUnderstood, (o, v) => o.NotUnderstood = v),
        Limit("ToolFailures", o => o.ToolFailures, (o, v) => o.ToolFailures = v),
        Limit("TurnsAtRisk", o => o.TurnsAtRisk, (o, v) => o.TurnsAtRisk = v),
        Limit("FrictionTurns", o => o.FrictionTurns, (o, v) => o.FrictionTurns = v),
        Limit("PolicyAmbiguities", o => o.PolicyAmbiguities, (o, v) => o.PolicyAmbiguities = v),
        Limit("CooldownTurns", o => o.CooldownTurns, (o, v) => o.CooldownTurns = v),
        Limit("SameCauseCooldownTurns", o => o.SameCauseCooldownTurns, (o, v) => o.SameCauseCooldownTurns = v),
    ]);

    private static readonly ObjectValue<HumanAccessOptions> Access = new(() => new(),
    [
        new PolicyField<HumanAccessOptions, bool>("Live", o => o.Live, (o, v) => o.Live = v, Flag),
        new PolicyField<HumanAccessOptions, bool>("Callback", o => o.Callback, (o, v) => o.Callback = v, Flag),
        new PolicyField<HumanAccessOptions, bool>("Ticket", o => o.Ticket, (o, v) => o.Ticket = v, Flag),
        new PolicyField<HumanAccessOptions, string>("ContactPath", o => o.ContactPath, (o, v) => o.ContactPath = v, new OptionalTextValue()),
        new PolicyField<HumanAccessOptions, TimeSpan?>("TargetWithin", o => o.TargetWithin, (o, v) => o.TargetWithin = v, new OptionalValue<TimeSpan>(Duration)),
        Number<HumanAccessOptions>("TargetShare", o => o.TargetShare, (o, v) => o.TargetShare = v, NumberRange.LeftOpen(0, 1)),
    ]);

    private static readonly ObjectValue<NoticeOptions> Notices = new(() => new(),
    [
        new PolicyField<NoticeOptions, Dictionary<string, Dictionary<string, string>>>("Texts", o => o.Texts, (o, v) => o.Texts = v, new TextMapsValue()),
    ]);

    private static readonly ObjectValue<EscalationTargetOptions> Target = new(() => new(),
    [
        new PolicyField<EscalationTargetOptions, string>("Queue", o => o.Queue, (o, v) => o.Queue = v, Text),
        new PolicyField<EscalationTargetOptions, HandoffPriority>("Priority", o => o.Priority, (o, v) => o.Priority = v, Priorities),
        new PolicyField<EscalationTargetOptions, TimeSpan>("AcknowledgeWithin", o => o.AcknowledgeWithin, (o, v) => o.AcknowledgeWithin = v, Duration),
    ]);

    private static readonly ObjectValue<TicketClassTargetOptions> ClassTarget = new(() => new(),
    [
        new PolicyField<TicketClassTargetOptions, string>("Queue", o => o.Queue, (o, v) => o.Queue = v, new OptionalTextValue()),
        new PolicyField<TicketClassTargetOptions, HandoffPriority?>("Priority", o => o.Priority, (o, v) => o.Priority = v, new OptionalValue<HandoffPriority>(Priorities)),
        new PolicyField<TicketClassTargetOptions, TimeSpan?>("AcknowledgeWithin", o => o.AcknowledgeWithin, (o, v) => o.AcknowledgeWithin = v, new OptionalValue<TimeSpan>(Duration)),
    ]);

    private static readonly ObjectValue<TicketClassOptions> TicketClass = new(() => new(),
    [
        OwnNumber("EscalateAt", o => o.EscalateAt, (o, v) => o.EscalateAt = v, NumberRange.Open(0, 1)),
        OwnNumber("ContainAt", o => o.ContainAt, (o, v) => o.ContainAt = v, NumberRange.Open(0, 1)),
        OwnNumber("Prior", o => o.Prior, (o, v) => o.Prior = v, NumberRange.Closed(-4, 4)),
        new PolicyField<TicketClassOptions, TicketClassTargetOptions>("Target", o => o.Target, (o, v) => o.Target = v, ClassTarget, optional: true),
        new PolicyField<TicketClassOptions, KillSwitch>("KillSwitch", o => o.KillSwitch, (o, v) => o.KillSwitch = v, KillSwitches),
        new PolicyField<TicketClassOptions, HashSet<Signal>>("AlwaysEscalate", o => o.AlwaysEscalate, (o, v) => o.AlwaysEscalate = v, SignalValues.Many),
    ]);

    /// <summary>The whole policy.</summary>
    public static readonly ObjectValue<EscalationTrustOptions> Policy = new(() => new(),
    [
        new PolicyField<EscalationTrustOptions, string>("Name", o => o.Name, (o, v) => o.Name = v, Text),
        new PolicyField<EscalationTrustOptions, KillSwitch>("KillSwitch", o => o.KillSwitch, (o, v) => o.KillSwitch = v, KillSwitches),
        new PolicyField<EscalationTrustOptions, bool>("DiscloseAi", o => o.DiscloseAi, (o, v) => o.DiscloseAi = v, Flag),
        new PolicyField<EscalationTrustOptions, DetectionOptions>("Detection", o => o.Detection, (o, v) => o.Detection = v, Detection),
        new PolicyField<EscalationTrustOptions, LexiconOptions>("Lexicon", o => o.Lexicon, (o, v) => o.Lexicon = v, Lexicon),
        new PolicyField<EscalationTrustOptions, RiskScoringOptions>("Risk", o => o.Risk, (o, v) => o.Risk = v, Risk),
        new PolicyField<EscalationTrustOptions, ContainmentOptions>("Containment", o => o.Containment, (o, v) => o.Containment = v, Containment),
        new PolicyField<EscalationTrustOptions, EscalationThresholdOptions>("Threshold", o => o.Threshold, (o, v) => o.Threshold = v, Threshold),
        new PolicyField<EscalationTrustOptions, EscalationLimitOptions>("Limits", o => o.Limits, (o, v) => o.Limits = v, Limits),
        new PolicyField<EscalationTrustOptions, EscalationTargetOptions>("Target", o => o.Target, (o, v) => o.Target = v, Target),
        new PolicyField<EscalationTrustOptions, HumanAccessOptions>("Access", o => o.Access, (o, v) => o.Access = v, Access),
        new PolicyField<EscalationTrustOptions, NoticeOptions>("Notices", o => o.Notices, (o, v) => o.Notices = v, Notices),
        new PolicyField<EscalationTrustOptions, DutyOptions>("Duties", o => o.Duties, (o, v) => o.Duties = v, PackFields.Duties),
        new PolicyField<EscalationTrustOptions, List<string>>("Packs", o => o.Packs, (o, v) => o.Packs = v, Texts),
        new PolicyField<EscalationTrustOptions, List<PolicyPack>>("OwnPacks", o => o.OwnPacks, (o, v) => o.OwnPacks = v, new ObjectListValue<PolicyPack>(PackFields.Pack)),
        new PolicyField<EscalationTrustOptions, HashSet<Signal>>("AlwaysEscalate", o => o.AlwaysEscalate, (o, v) => o.AlwaysEscalate = v, SignalValues.Many),
        new PolicyField<EscalationTrustOptions, string>("Certificate", o => o.Certificate, (o, v) => o.Certificate = v, new OptionalTextValue(lines: true)),
        new PolicyField<EscalationTrustOptions, bool>("RequireCertificate", o => o.RequireCertificate, (o, v) => o.RequireCertificate = v, Flag),
        new PolicyField<EscalationTrustOptions, Dictionary<string, TicketClassOptions>>("TicketClasses", o => o.TicketClasses, (o, v) => o.TicketClasses = v, new ObjectsValue<TicketClassOptions>(TicketClass)),
    ]);

    private static PolicyField<T, double> Number<T>(string name, Func<T, double> get, Action<T, double> set, NumberRange range) =>
        new(name, get, set, new NumberValue(range));

    private static PolicyField<T, int> Count<T>(string name, Func<T, int> get, Action<T, int> set, int min, int max) =>
        new(name, get, set, new CountValue(NumberRange.Closed(min, max)));

    private static PolicyField<ThresholdAdjustmentOptions, double> Adjustment(
        string name, Func<ThresholdAdjustmentOptions, double> get, Action<ThresholdAdjustmentOptions, double> set) =>
        Number(name, get, set, NumberRange.Closed(0, 0.5));

    private static PolicyField<EscalationLimitOptions, int> Limit(
        string name, Func<EscalationLimitOptions, int> get, Action<EscalationLimitOptions, int> set) => Count(name, get, set, 0, 100);

    private static PolicyField<TicketClassOptions, double?> OwnNumber(
        string name, Func<TicketClassOptions, double?> get, Action<TicketClassOptions, double?> set, NumberRange range) =>
        new(name, get, set, new OptionalValue<double>(new NumberValue(range)));
}
