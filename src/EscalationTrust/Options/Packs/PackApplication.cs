namespace EscalationTrust;

/// <summary>Applies the packs of a policy to it. The policy never becomes less protective, and applying twice changes nothing more.</summary>
internal static class PackApplication
{
    /// <summary>The policy in force: the options themselves without packs, else a copy with the packs applied.</summary>
    /// <param name="options">Valid options.</param>
    public static EscalationTrustOptions InForce(EscalationTrustOptions options)
    {
        IReadOnlyList<PolicyPack> packs = PolicyPacks.Of(options);
        if (packs.Count == 0)
        {
            return options;
        }

        EscalationTrustOptions copy = PolicyDocument.Read(PolicyDocument.WriteValid(options));
        Apply(packs.Select(pack => pack.Requires).Aggregate(MostProtective.Of), copy);
        return copy;
    }

    /// <summary>Makes options at least as protective as requirements ask.</summary>
    public static void Apply(PackRequirements requires, EscalationTrustOptions options)
    {
        options.DiscloseAi |= requires.DiscloseAi;
        options.Access.Live |= requires.LiveAccess;
        options.AlwaysEscalate.UnionWith(requires.AlwaysEscalate);
        options.Containment.Always.UnionWith(requires.AlwaysContain);
        options.Duties = MostProtective.Of(options.Duties, requires.Duties);
        Access(requires, options);
        Thresholds(requires, options);
        Limits(requires.Limits, options.Limits);
    }

    private static void Access(PackRequirements requires, EscalationTrustOptions options)
    {
        options.Access.TargetWithin = MostProtective.Least(options.Access.TargetWithin, requires.AccessTargetWithin);
        options.Access.TargetShare = Math.Max(options.Access.TargetShare, requires.AccessTargetShare ?? 0);
        if (requires.AcknowledgeWithin is not { } within)
        {
            return;
        }

        options.Target.AcknowledgeWithin = Lower(options.Target.AcknowledgeWithin, within);
        foreach (TicketClassOptions ticketClass in options.TicketClasses.Values)
        {
            if (ticketClass.Target is { AcknowledgeWithin: { } own } target)
            {
                target.AcknowledgeWithin = Lower(own, within);
            }
        }
    }

    /// <summary>Lowers both thresholds together, so that their order stays.</summary>
    private static void Thresholds(PackRequirements requires, EscalationTrustOptions options)
    {
        EscalationThresholdOptions threshold = options.Threshold;
        ContainmentOptions containment = options.Containment;
        threshold.Adjustments.Congestion = Lower(threshold.Adjustments.Congestion, requires.CongestionAtMost ?? double.MaxValue);
        if (requires is not { EscalateAtMost: { } escalate, ContainAtMost: { } contain })
        {
            return;
        }

        threshold.EscalateAt = Lower(threshold.EscalateAt, escalate);
        threshold.Floor = Lower(threshold.Floor, threshold.EscalateAt);
        containment.EnterAt = Lower(Lower(containment.EnterAt, contain), threshold.Floor);
        containment.LeaveBelow = Lower(containment.LeaveBelow, containment.EnterAt);
        foreach (TicketClassOptions ticketClass in options.TicketClasses.Values)
        {
            ticketClass.EscalateAt = ticketClass.EscalateAt is { } at ? Lower(at, escalate) : null;
            ticketClass.ContainAt = ticketClass.ContainAt is { } from ? Lower(Lower(from, contain), threshold.Floor) : null;
        }
    }

    private static void Limits(PackLimits requires, EscalationLimitOptions limits)
    {
        limits.Restatements = Limit(limits.Restatements, requires.Restatements);
        limits.BotRepeats = Limit(limits.BotRepeats, requires.BotRepeats);
        limits.NotUnderstood = Limit(limits.NotUnderstood, requires.NotUnderstood);
        limits.ToolFailures = Limit(limits.ToolFailures, requires.ToolFailures);
        limits.TurnsAtRisk = Limit(limits.TurnsAtRisk, requires.TurnsAtRisk);
        limits.FrictionTurns = Limit(limits.FrictionTurns, requires.FrictionTurns);
        limits.PolicyAmbiguities = Limit(limits.PolicyAmbiguities, requires.PolicyAmbiguities);
    }

    /// <summary>0 switches a limit off, so any limit is lower.</summary>
    private static int Limit(int own, int? atMost) => atMost is not { } most ? own : own == 0 ? most : Math.Min(own, most);

    private static T Lower<T>(T own, T atMost)
        where T : IComparable<T> => own.CompareTo(atMost) <= 0 ? own : atMost;
}
