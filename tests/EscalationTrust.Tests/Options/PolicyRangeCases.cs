namespace EscalationTrust.Tests;

/// <summary>Every number of a policy, with a value just outside its range on either side, and NaN.</summary>
internal static class PolicyRangeCases
{
    public static IReadOnlyList<PolicyRuleCase> All { get; } =
    [
        .. Number("Detection.CustomerRepeatAt", (o, v) => o.Detection.CustomerRepeatAt = v, .19, 1.01),
        .. Number("Detection.BotRepeatAt", (o, v) => o.Detection.BotRepeatAt = v, .19, 1.01),
        .. Number("Detection.LowConfidenceBelow", (o, v) => o.Detection.LowConfidenceBelow = v, -.01, 1.01),
        .. Number("Detection.ConfidenceMismatchFrom", (o, v) => o.Detection.ConfidenceMismatchFrom = v, 0, 1.01),
        .. Number("Detection.SentimentFloor", (o, v) => o.Detection.SentimentFloor = v, -1.01, 0),
        .. Number("Detection.SentimentFall", (o, v) => o.Detection.SentimentFall = v, 0, 2.01),
        .. Count("Detection.StallAfter", (o, v) => o.Detection.StallAfter = v, 0, 21),
        .. Count("Detection.TurnBudget", (o, v) => o.Detection.TurnBudget = v, 0, 1_001),
        new("Detection.TextCap, too small", "Detection.TextCap", o => o.Detection.TextCap = 255),
        .. Number("Risk.Baseline", (o, v) => o.Risk.Baseline = v, -8.01, .01),
        .. Number("Risk.Decay", (o, v) => o.Risk.Decay = v, 0, 1.01),
        .. Number("Risk.Prior", (o, v) => o.Risk.Prior = v, -4.01, 4.01),
        .. Number("Risk.DistrustPrior", (o, v) => o.Risk.DistrustPrior = v, -.01, 4.01),
        .. Number("Risk.GratitudeRelief", (o, v) => o.Risk.GratitudeRelief = v, -.01, 4.01),
        .. Number("Containment.EnterAt", (o, v) => o.Containment.EnterAt = v, 0, 1),
        .. Number("Containment.LeaveBelow", (o, v) => o.Containment.LeaveBelow = v, -.01, 1),
        .. Count("Containment.RecoverAfter", (o, v) => o.Containment.RecoverAfter = v, -1, 101),
        .. Number("Threshold.EscalateAt", (o, v) => o.Threshold.EscalateAt = v, 0, 1),
        .. Number("Threshold.Floor", (o, v) => o.Threshold.Floor = v, 0, 1),
        .. Number("Threshold.Adjustments.CustomerState", (o, v) => o.Threshold.Adjustments.CustomerState = v, -.01, .51),
        .. Number("Threshold.Adjustments.AccountValue", (o, v) => o.Threshold.Adjustments.AccountValue = v, -.01, .51),
        .. Number("Threshold.Adjustments.Exposure", (o, v) => o.Threshold.Adjustments.Exposure = v, -.01, .51),
        .. Number("Threshold.Adjustments.ExposureFrom", (o, v) => o.Threshold.Adjustments.ExposureFrom = v, -.01, double.PositiveInfinity),
        .. Number("Threshold.Adjustments.Trust", (o, v) => o.Threshold.Adjustments.Trust = v, -.01, .51),
        .. Number("Threshold.Adjustments.TrustBelow", (o, v) => o.Threshold.Adjustments.TrustBelow = v, -.01, 1.01),
        .. Number("Threshold.Adjustments.PolicyAmbiguity", (o, v) => o.Threshold.Adjustments.PolicyAmbiguity = v, -.01, .51),
        .. Number("Threshold.Adjustments.Confidence", (o, v) => o.Threshold.Adjustments.Confidence = v, -.01, .51),
        .. Number("Threshold.Adjustments.Congestion", (o, v) => o.Threshold.Adjustments.Congestion = v, -.01, .51),
        .. OfPack("EscalateAtMost", (r, v) => r.EscalateAtMost = v, 0, 1),
        .. OfPack("ContainAtMost", (r, v) => r.ContainAtMost = v, 0, 1),
        .. OfPack("CongestionAtMost", (r, v) => r.CongestionAtMost = v, -.01, .51),
        .. OfPack("AccessTargetShare", (r, v) => r.AccessTargetShare = v, 0, 1.01),
        .. Count("Duties.AnswerWithinWorkingDays", (o, v) => o.Duties.AnswerWithinWorkingDays = v, 0, 366),
        .. Count("Duties.UndueChargeWithinWorkingDays", (o, v) => o.Duties.UndueChargeWithinWorkingDays = v, 0, 366),
        .. Count("OwnPacks[0].Requires.Limits.Restatements", (o, v) => PolicyRuleCases.Pack(o).Requires.Limits.Restatements = v, 0, 101),
        .. Count("OwnPacks[0].Requires.Limits.FrictionTurns", (o, v) => PolicyRuleCases.Pack(o).Requires.Limits.FrictionTurns = v, 1, 101),
        .. Number("Access.TargetShare", (o, v) => o.Access.TargetShare = v, 0, 1.01),
        .. Count("Limits.Restatements", (o, v) => o.Limits.Restatements = v, -1, 101),
        .. Count("Limits.BotRepeats", (o, v) => o.Limits.BotRepeats = v, -1, 101),
        .. Count("Limits.NotUnderstood", (o, v) => o.Limits.NotUnderstood = v, -1, 101),
        .. Count("Limits.ToolFailures", (o, v) => o.Limits.ToolFailures = v, -1, 101),
        .. Count("Limits.TurnsAtRisk", (o, v) => o.Limits.TurnsAtRisk = v, -1, 101),
        .. Count("Limits.FrictionTurns", (o, v) => o.Limits.FrictionTurns = v, -1, 101),
        .. Count("Limits.PolicyAmbiguities", (o, v) => o.Limits.PolicyAmbiguities = v, -1, 101),
        .. Count("Limits.CooldownTurns", (o, v) => o.Limits.CooldownTurns = v, -1, 101),
        .. Count("Limits.SameCauseCooldownTurns", (o, v) => o.Limits.SameCauseCooldownTurns = v, -1, 101),
        .. Number("""TicketClasses["a"].EscalateAt""", (o, v) => PolicyRuleCases.Class(o).EscalateAt = v, 0, 1),
        .. Number("""TicketClasses["a"].ContainAt""", (o, v) => PolicyRuleCases.Class(o).ContainAt = v, 0, 1),
        .. Number("""TicketClasses["a"].Prior""", (o, v) => PolicyRuleCases.Class(o).Prior = v, -4.01, 4.01),
    ];

    private static PolicyRuleCase[] Number(string path, Action<EscalationTrustOptions, double> set, double below, double above) =>
    [
        new(path + ", too small", path, o => set(o, below)),
        new(path + ", too large", path, o => set(o, above)),
        new(path + ", no number", path, o => set(o, double.NaN)),
    ];

    private static PolicyRuleCase[] OfPack(string name, Action<PackRequirements, double> set, double below, double above) =>
        Number("OwnPacks[0].Requires." + name, (o, v) => set(PolicyRuleCases.Pack(o).Requires, v), below, above);

    private static PolicyRuleCase[] Count(string path, Action<EscalationTrustOptions, int> set, int below, int above) =>
    [
        new(path + ", too small", path, o => set(o, below)),
        new(path + ", too large", path, o => set(o, above)),
    ];
}
