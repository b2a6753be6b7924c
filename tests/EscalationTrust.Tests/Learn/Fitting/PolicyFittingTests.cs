using EscalationTrust.Tests.Learn.Calibration;

namespace EscalationTrust.Tests.Learn.Fitting;

public sealed class PolicyFittingTests
{
    [Fact]
    public void A_fitted_policy_validates_and_escalates_no_more_without_need_than_before()
    {
        FittedPolicy fitted = PolicyFitting.Fit(new EscalationTrustOptions(), EvidenceFitterTests.Talk(), new FittingOptions { Words = true });
        var before = new EscalationTrustOptions();
        EscalationTrustOptions read = PolicyDocument.Read(PolicyDocument.Write(fitted.Options));
        Assert.InRange(read.Threshold.EscalateAt, 0, before.Threshold.EscalateAt);
        Assert.InRange(read.Threshold.Floor, 0, before.Threshold.Floor);
        Assert.True(fitted.EscalatedWithoutNeedAfter <= fitted.EscalatedWithoutNeedBefore);

        // The hot path hears the learned words.
        EscalationLadder ladder = EscalationLadder.Create(read);
        ConversationState state = default;
        ladder.Policy.ShouldEscalate(new Turn { CustomerText = "my blue widget again" }, ref state, out EscalationDecision decision);
        Assert.True(decision.Signals.Overlaps(SignalSet.Of([.. fitted.Evidence.Features.Select(feature => feature.Signal)])));
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(0, 3)]
    [InlineData(165, 0)]
    [InlineData(0, 165)]
    [InlineData(19, 40)]
    public void Too_little_to_learn_from_gives_the_policy_back_as_it_was(int needPerson, int needNobody)
    {
        EscalationTrustOptions start = Classes();
        FittedPolicy fitted = PolicyFitting.Fit(start, Simple(needPerson, needNobody), new FittingOptions { Words = true });
        Assert.Empty(fitted.Evidence.Changes);
        Assert.Contains($"{needPerson} need a person and {needNobody} need nobody", Assert.Single(fitted.Evidence.Warnings), StringComparison.Ordinal);
        Assert.Equal(PolicyDocument.Write(start), PolicyDocument.Write(fitted.Options));
        Assert.Equal(fitted.EscalatedWithoutNeedBefore, fitted.EscalatedWithoutNeedAfter);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    public void No_fit_limits_the_bot_on_fewer_turns_of_either_kind_or_raises_a_threshold_of_escalation(int seed)
    {
        var random = new Random(seed);
        Transcript[] data = [.. Enumerable.Range(0, 150).Select(i => Named(i, Conversations.Random(random)))];
        EscalationTrustOptions start = Classes();
        EscalationTrustOptions fitted = PolicyFitting.Fit(start, data).Options;
        Assert.True(Limited(fitted, data, person: false) >= Limited(start, data, person: false));
        Assert.True(Limited(fitted, data, person: true) >= Limited(start, data, person: true));
        Assert.True(fitted.Threshold.EscalateAt <= start.Threshold.EscalateAt && fitted.Threshold.Floor <= start.Threshold.Floor);
        Assert.InRange(fitted.Containment.EnterAt, 0.0001, (0.9 * fitted.Threshold.Floor) + 1e-9);
    }

    [Fact]
    public void Containment_keeps_a_band_below_escalation_where_the_data_would_have_both_at_one_risk()
    {
        FittedPolicy fitted = PolicyFitting.Fit(new EscalationTrustOptions(), Simple(30, 30));
        Assert.InRange(fitted.Options.Containment.EnterAt, 0.0001, (0.9 * fitted.Options.Threshold.EscalateAt) + 1e-9);
        Assert.True(fitted.Options.Threshold.EscalateAt < 0.75);
        Assert.True(fitted.EscalatedWithoutNeedAfter <= fitted.EscalatedWithoutNeedBefore);

        // The band is taken from escalation: turns that were free stay free.
        Assert.Equal(0, Limited(fitted.Options, [.. Simple(30, 30)], person: false));
    }

    [Fact]
    public void Any_factor_and_any_containment_leave_a_valid_policy_contained_before_it_is_stopped()
    {
        var random = new Random(9);
        string document = PolicyDocument.Write(Classes());
        for (int i = 0; i < 300; i++)
        {
            EscalationTrustOptions scaled = ThresholdScale.Apply(document, Math.Exp(-7 * random.NextDouble()), random.NextDouble());
            EscalationLadder.Create(scaled);
            Assert.True(scaled.Containment.EnterAt < scaled.Threshold.EscalateAt);
            Assert.All(scaled.TicketClasses.Values, one => Assert.True((one.ContainAt ?? scaled.Containment.EnterAt) < (one.EscalateAt ?? scaled.Threshold.EscalateAt)));
        }
    }

    private static int Limited(EscalationTrustOptions options, Transcript[] data, bool person)
    {
        EscalationLadder ladder = EscalationLadder.Create(options);
        return data.Where(one => one.NeededAt is not null == person)
            .Sum(one => TranscriptReplay.Run(ladder.Policy, one, PolicyFitting.Resolve(ladder)).Count(turn => turn.Decision.Stage != LadderStage.Automate));
    }

    private static EscalationTrustOptions Classes()
    {
        var options = new EscalationTrustOptions();
        options.TicketClasses["billing"] = new TicketClassOptions { ContainAt = 0.3, EscalateAt = 0.55 };
        options.TicketClasses["parcel"] = new TicketClassOptions { EscalateAt = 0.45 };
        return options;
    }

    private static IEnumerable<Transcript> Simple(int needPerson, int needNobody) => Enumerable.Range(0, needPerson + needNobody).Select(i =>
        Named(i, Conversations.Labelled(i < needPerson ? 0 : null, Conversations.Says(i < needPerson ? Signal.ToolFailure : Signal.NotUnderstood))));

    private static Transcript Named(int i, Transcript transcript) => new()
    {
        Id = $"{i}",
        Messages = transcript.Messages,
        IsAudited = transcript.IsAudited,
        NeededAt = transcript.NeededAt,
        Account = transcript.Account,
        TicketClass = transcript.TicketClass,
    };
}
