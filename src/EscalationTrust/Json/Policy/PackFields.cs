namespace EscalationTrust;

/// <summary>Every property of a policy pack in the order of its file, like <see cref="PolicyFields"/> for the policy.</summary>
internal static class PackFields
{
    private static readonly FlagValue Flag = new();
    private static readonly TextValue Text = new();
    private static readonly TextsValue Texts = new();
    private static readonly OptionalValue<DateOnly> Date = new(new DateValue());
    private static readonly OptionalValue<TimeSpan> Duration = new(new DurationValue());

    public static readonly ObjectValue<DutyOptions> Duties = new(() => new(),
    [
        Duty("MaskPaymentData", o => o.MaskPaymentData, (o, v) => o.MaskPaymentData = v),
        Duty("MaskPersonalData", o => o.MaskPersonalData, (o, v) => o.MaskPersonalData = v),
        Duty("KeepDecisions", o => o.KeepDecisions, (o, v) => o.KeepDecisions = v),
        Duty("SameLanguage", o => o.SameLanguage, (o, v) => o.SameLanguage = v),
        Duty("TrackingReference", o => o.TrackingReference, (o, v) => o.TrackingReference = v),
        Duty("NamedPerson", o => o.NamedPerson, (o, v) => o.NamedPerson = v),
        Duty("NoCutOffWhileOpen", o => o.NoCutOffWhileOpen, (o, v) => o.NoCutOffWhileOpen = v),
        Duty("Audit", o => o.Audit, (o, v) => o.Audit = v),
        Count<DutyOptions>("AnswerWithinWorkingDays", o => o.AnswerWithinWorkingDays, (o, v) => o.AnswerWithinWorkingDays = v, 1, 365),
        Count<DutyOptions>("UndueChargeWithinWorkingDays", o => o.UndueChargeWithinWorkingDays, (o, v) => o.UndueChargeWithinWorkingDays = v, 1, 365),
    ]);

    private static readonly ObjectValue<PackLimits> Limits = new(() => new(),
    [
        Count<PackLimits>("Restatements", o => o.Restatements, (o, v) => o.Restatements = v, 1, 100),
        Count<PackLimits>("BotRepeats", o => o.BotRepeats, (o, v) => o.BotRepeats = v, 1, 100),
        Count<PackLimits>("NotUnderstood", o => o.NotUnderstood, (o, v) => o.NotUnderstood = v, 1, 100),
        Count<PackLimits>("ToolFailures", o => o.ToolFailures, (o, v) => o.ToolFailures = v, 1, 100),
        Count<PackLimits>("TurnsAtRisk", o => o.TurnsAtRisk, (o, v) => o.TurnsAtRisk = v, 1, 100),
        Count<PackLimits>("FrictionTurns", o => o.FrictionTurns, (o, v) => o.FrictionTurns = v, 2, 100),
        Count<PackLimits>("PolicyAmbiguities", o => o.PolicyAmbiguities, (o, v) => o.PolicyAmbiguities = v, 1, 100),
    ]);

    private static readonly ObjectValue<PackRequirements> Requires = new(() => new(),
    [
        new PolicyField<PackRequirements, bool>("DiscloseAi", o => o.DiscloseAi, (o, v) => o.DiscloseAi = v, Flag),
        new PolicyField<PackRequirements, bool>("LiveAccess", o => o.LiveAccess, (o, v) => o.LiveAccess = v, Flag),
        new PolicyField<PackRequirements, HashSet<Signal>>("AlwaysEscalate", o => o.AlwaysEscalate, (o, v) => o.AlwaysEscalate = v, SignalValues.Many),
        new PolicyField<PackRequirements, HashSet<Signal>>("AlwaysContain", o => o.AlwaysContain, (o, v) => o.AlwaysContain = v, SignalValues.Many),
        Number("EscalateAtMost", o => o.EscalateAtMost, (o, v) => o.EscalateAtMost = v, NumberRange.Open(0, 1)),
        Number("ContainAtMost", o => o.ContainAtMost, (o, v) => o.ContainAtMost = v, NumberRange.Open(0, 1)),
        Number("CongestionAtMost", o => o.CongestionAtMost, (o, v) => o.CongestionAtMost = v, NumberRange.Closed(0, 0.5)),
        new PolicyField<PackRequirements, PackLimits>("Limits", o => o.Limits, (o, v) => o.Limits = v, Limits),
        new PolicyField<PackRequirements, TimeSpan?>("AcknowledgeWithin", o => o.AcknowledgeWithin, (o, v) => o.AcknowledgeWithin = v, Duration),
        new PolicyField<PackRequirements, TimeSpan?>("AccessTargetWithin", o => o.AccessTargetWithin, (o, v) => o.AccessTargetWithin = v, Duration),
        Number("AccessTargetShare", o => o.AccessTargetShare, (o, v) => o.AccessTargetShare = v, NumberRange.LeftOpen(0, 1)),
        new PolicyField<PackRequirements, DutyOptions>("Duties", o => o.Duties, (o, v) => o.Duties = v, Duties),
    ]);

    /// <summary>The whole pack.</summary>
    public static readonly ObjectValue<PolicyPack> Pack = new(() => new(),
    [
        Line("Id", o => o.Id, (o, v) => o.Id = v),
        Line("Title", o => o.Title, (o, v) => o.Title = v),
        Line("Jurisdiction", o => o.Jurisdiction, (o, v) => o.Jurisdiction = v),
        Line("Citation", o => o.Citation, (o, v) => o.Citation = v),
        Line("Scope", o => o.Scope, (o, v) => o.Scope = v),
        Day("InForceFrom", o => o.InForceFrom, (o, v) => o.InForceFrom = v),
        Day("EffectiveFrom", o => o.EffectiveFrom, (o, v) => o.EffectiveFrom = v),
        Day("VerifiedOn", o => o.VerifiedOn, (o, v) => o.VerifiedOn = v),
        new PolicyField<PolicyPack, List<string>>("Sources", o => o.Sources, (o, v) => o.Sources = v, Texts),
        new PolicyField<PolicyPack, List<string>>("Notes", o => o.Notes, (o, v) => o.Notes = v, Texts),
        Line("Disclaimer", o => o.Disclaimer, (o, v) => o.Disclaimer = v),
        new PolicyField<PolicyPack, PackRequirements>("Requires", o => o.Requires, (o, v) => o.Requires = v, Requires),
    ]);

    private static PolicyField<DutyOptions, bool> Duty(string name, Func<DutyOptions, bool> get, Action<DutyOptions, bool> set) =>
        new(name, get, set, Flag);

    private static PolicyField<T, int?> Count<T>(string name, Func<T, int?> get, Action<T, int?> set, int min, int max) =>
        new(name, get, set, new OptionalValue<int>(new CountValue(NumberRange.Closed(min, max))));

    private static PolicyField<PackRequirements, double?> Number(
        string name, Func<PackRequirements, double?> get, Action<PackRequirements, double?> set, NumberRange range) =>
        new(name, get, set, new OptionalValue<double>(new NumberValue(range)));

    private static PolicyField<PolicyPack, string> Line(string name, Func<PolicyPack, string> get, Action<PolicyPack, string> set) =>
        new(name, get, set, Text);

    private static PolicyField<PolicyPack, DateOnly?> Day(string name, Func<PolicyPack, DateOnly?> get, Action<PolicyPack, DateOnly?> set) =>
        new(name, get, set, Date);
}
