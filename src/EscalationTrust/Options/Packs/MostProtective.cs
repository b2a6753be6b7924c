namespace EscalationTrust;

/// <summary>Most protective wins: the least of limits, the union of triggers and duties. Commutative, associative and idempotent, so the order of packs never matters.</summary>
internal static class MostProtective
{
    public static PackRequirements Of(PackRequirements left, PackRequirements right) => new()
    {
        DiscloseAi = left.DiscloseAi | right.DiscloseAi,
        LiveAccess = left.LiveAccess | right.LiveAccess,
        AlwaysEscalate = [.. left.AlwaysEscalate.Union(right.AlwaysEscalate)],
        AlwaysContain = [.. left.AlwaysContain.Union(right.AlwaysContain)],
        EscalateAtMost = Least(left.EscalateAtMost, right.EscalateAtMost),
        ContainAtMost = Least(left.ContainAtMost, right.ContainAtMost),
        CongestionAtMost = Least(left.CongestionAtMost, right.CongestionAtMost),
        Limits = Of(left.Limits, right.Limits),
        AcknowledgeWithin = Least(left.AcknowledgeWithin, right.AcknowledgeWithin),
        AccessTargetWithin = Least(left.AccessTargetWithin, right.AccessTargetWithin),
        AccessTargetShare = Greatest(left.AccessTargetShare, right.AccessTargetShare),
        Duties = Of(left.Duties, right.Duties),
    };

    public static DutyOptions Of(DutyOptions left, DutyOptions right) => new()
    {
        MaskPaymentData = left.MaskPaymentData | right.MaskPaymentData,
        MaskPersonalData = left.MaskPersonalData | right.MaskPersonalData,
        KeepDecisions = left.KeepDecisions | right.KeepDecisions,
        SameLanguage = left.SameLanguage | right.SameLanguage,
        TrackingReference = left.TrackingReference | right.TrackingReference,
        NamedPerson = left.NamedPerson | right.NamedPerson,
        NoCutOffWhileOpen = left.NoCutOffWhileOpen | right.NoCutOffWhileOpen,
        Audit = left.Audit | right.Audit,
        AnswerWithinWorkingDays = Least(left.AnswerWithinWorkingDays, right.AnswerWithinWorkingDays),
        UndueChargeWithinWorkingDays = Least(left.UndueChargeWithinWorkingDays, right.UndueChargeWithinWorkingDays),
    };

    private static PackLimits Of(PackLimits left, PackLimits right) => new()
    {
        Restatements = Least(left.Restatements, right.Restatements),
        BotRepeats = Least(left.BotRepeats, right.BotRepeats),
        NotUnderstood = Least(left.NotUnderstood, right.NotUnderstood),
        ToolFailures = Least(left.ToolFailures, right.ToolFailures),
        TurnsAtRisk = Least(left.TurnsAtRisk, right.TurnsAtRisk),
        FrictionTurns = Least(left.FrictionTurns, right.FrictionTurns),
        PolicyAmbiguities = Least(left.PolicyAmbiguities, right.PolicyAmbiguities),
    };

    /// <summary>The lower one; null asks for nothing.</summary>
    public static T? Least<T>(T? left, T? right)
        where T : struct, IComparable<T> =>
        left is not { } a ? right : right is not { } b ? left : a.CompareTo(b) <= 0 ? a : b;

    private static double? Greatest(double? left, double? right) =>
        left is not { } a ? right : right is not { } b ? left : Math.Max(a, b);
}
