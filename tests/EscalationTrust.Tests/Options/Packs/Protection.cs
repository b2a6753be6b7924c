namespace EscalationTrust.Tests;

/// <summary>What "at least as protective" means, option by option; written without looking at how packs are applied.</summary>
internal static class Protection
{
    public static void AssertAtLeast(EscalationTrustOptions before, EscalationTrustOptions after)
    {
        Assert.True(after.DiscloseAi || !before.DiscloseAi);
        Assert.True(after.KillSwitch == before.KillSwitch);
        Assert.Superset(before.AlwaysEscalate, after.AlwaysEscalate);
        Assert.Superset(before.Containment.Always, after.Containment.Always);
        Assert.Equal(before.Containment.Permitted, after.Containment.Permitted);
        Assert.True(after.Containment.EnterAt <= before.Containment.EnterAt);
        Assert.True(after.Containment.LeaveBelow <= before.Containment.LeaveBelow);
        Assert.True(after.Threshold.EscalateAt <= before.Threshold.EscalateAt);
        Assert.True(after.Threshold.Floor <= before.Threshold.Floor);
        Assert.True(after.Threshold.Adjustments.Congestion <= before.Threshold.Adjustments.Congestion);
        Assert.True(after.Target.AcknowledgeWithin <= before.Target.AcknowledgeWithin);
        Assert.True(after.Access.TargetWithin is null ? before.Access.TargetWithin is null : !(after.Access.TargetWithin > before.Access.TargetWithin));
        Assert.True(after.Access.TargetShare >= before.Access.TargetShare);
        Assert.True(after.Access.Live || !before.Access.Live);
        Assert.Equal((before.Access.Ticket, before.Access.Callback, before.Access.ContactPath), (after.Access.Ticket, after.Access.Callback, after.Access.ContactPath));
        Limits(before.Limits, after.Limits);
        Duties(before.Duties, after.Duties);
        foreach ((string name, TicketClassOptions own) in before.TicketClasses)
        {
            Class(own, after.TicketClasses[name], before, after);
        }
    }

    private static void Class(TicketClassOptions before, TicketClassOptions after, EscalationTrustOptions general, EscalationTrustOptions generalAfter)
    {
        Assert.True((after.EscalateAt ?? generalAfter.Threshold.EscalateAt) <= (before.EscalateAt ?? general.Threshold.EscalateAt));
        Assert.True((after.ContainAt ?? generalAfter.Containment.EnterAt) <= (before.ContainAt ?? general.Containment.EnterAt));
        Assert.True((after.Target?.AcknowledgeWithin ?? generalAfter.Target.AcknowledgeWithin) <= (before.Target?.AcknowledgeWithin ?? general.Target.AcknowledgeWithin));
        Assert.Superset(before.AlwaysEscalate, after.AlwaysEscalate);
    }

    private static void Limits(EscalationLimitOptions before, EscalationLimitOptions after)
    {
        Limit(before.Restatements, after.Restatements);
        Limit(before.BotRepeats, after.BotRepeats);
        Limit(before.NotUnderstood, after.NotUnderstood);
        Limit(before.ToolFailures, after.ToolFailures);
        Limit(before.TurnsAtRisk, after.TurnsAtRisk);
        Limit(before.FrictionTurns, after.FrictionTurns);
        Limit(before.PolicyAmbiguities, after.PolicyAmbiguities);
    }

    // 0 is off, which protects least.
    private static void Limit(int before, int after) => Assert.True(before == 0 || (after != 0 && after <= before), $"{before} became {after}");

    private static void Duties(DutyOptions before, DutyOptions after)
    {
        Assert.True(after.MaskPaymentData || !before.MaskPaymentData);
        Assert.True(after.MaskPersonalData || !before.MaskPersonalData);
        Assert.True(after.KeepDecisions || !before.KeepDecisions);
        Assert.True(after.SameLanguage || !before.SameLanguage);
        Assert.True(after.TrackingReference || !before.TrackingReference);
        Assert.True(after.NamedPerson || !before.NamedPerson);
        Assert.True(after.NoCutOffWhileOpen || !before.NoCutOffWhileOpen);
        Assert.True(after.Audit || !before.Audit);
        Assert.True(before.AnswerWithinWorkingDays is null || after.AnswerWithinWorkingDays <= before.AnswerWithinWorkingDays);
        Assert.True(before.UndueChargeWithinWorkingDays is null || after.UndueChargeWithinWorkingDays <= before.UndueChargeWithinWorkingDays);
    }
}
