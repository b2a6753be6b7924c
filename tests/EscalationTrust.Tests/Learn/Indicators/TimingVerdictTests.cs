namespace EscalationTrust.Tests.Learn;

public sealed class TimingVerdictTests
{
    private static readonly DateTimeOffset Day0 = RandomCase.Day0;

    [Theory]
    [InlineData(5, 5, TimingVerdict.Correct)]
    [InlineData(5, 6, TimingVerdict.Correct)]
    [InlineData(5, 4, TimingVerdict.Correct)]
    [InlineData(5, 3, TimingVerdict.Early)]
    [InlineData(5, 7, TimingVerdict.Late)]
    [InlineData(5, null, TimingVerdict.Missed)]
    public void Needed_and_decided_turns_are_compared(int needed, int? decided, TimingVerdict verdict) =>
        Assert.Equal(verdict, Of(new CaseRecord { Id = "a", Need = AuditedNeed.Needed, NeededTurn = needed, DecidedTurn = decided, Stage = decided is null ? LadderStage.Contain : LadderStage.Escalate }));

    [Theory]
    [InlineData(2, TimingVerdict.Unnecessary)]
    [InlineData(null, TimingVerdict.CorrectlyContained)]
    public void Where_nobody_was_needed_an_escalation_is_unnecessary(int? decided, TimingVerdict verdict) =>
        Assert.Equal(verdict, Of(new CaseRecord { Id = "a", Need = AuditedNeed.NotNeeded, DecidedTurn = decided, Stage = LadderStage.Automate }));

    [Fact]
    public void A_request_is_a_need_whatever_the_audit_says()
    {
        CaseRecord asked = new() { Id = "a", Need = AuditedNeed.NotNeeded, RequestedTurn = 2, Stage = LadderStage.Automate };
        Assert.Equal(TimingVerdict.Missed, Of(asked));
        Assert.Equal(TimingVerdict.Correct, Of(asked with { DecidedTurn = 2 }));
        Assert.Equal(TimingVerdict.Late, Of(asked with { DecidedTurn = 4 }));
        Assert.Equal(TimingVerdict.Late, Of(asked with { Need = AuditedNeed.Needed, NeededTurn = 9, DecidedTurn = 9 }));
    }

    [Fact]
    public void Without_a_judgement_there_is_no_verdict()
    {
        Assert.Equal(TimingVerdict.Unknown, Of(new CaseRecord { Id = "a", DecidedTurn = 2 }));
        Assert.Equal(TimingVerdict.Unknown, Of(new CaseRecord { Id = "a", Stage = LadderStage.Automate }));
        Assert.Equal(TimingVerdict.Unknown, Of(new CaseRecord { Id = "a", Need = AuditedNeed.Needed, DecidedTurn = 2 }));
        Assert.Equal(TimingVerdict.Unknown, Of(new CaseRecord { Id = "a", Need = AuditedNeed.Needed }));
    }

    [Fact]
    public void What_has_not_happened_in_an_open_conversation_may_still_happen()
    {
        CaseRecord open = new() { Id = "a", Need = AuditedNeed.Needed, NeededTurn = 1, Stage = LadderStage.Automate, IsOpen = true };
        Assert.Equal(TimingVerdict.Unknown, Of(open));
        Assert.Equal(TimingVerdict.Missed, Of(open with { IsOpen = false }));
    }

    [Theory]
    [InlineData(0, TimingVerdict.Correct)]
    [InlineData(2, TimingVerdict.Correct)]
    [InlineData(3, TimingVerdict.Late)]
    [InlineData(-3, TimingVerdict.Early)]
    public void Times_decide_where_turns_are_not_known(int minutes, TimingVerdict verdict) =>
        Assert.Equal(verdict, Of(new CaseRecord { Id = "a", Need = AuditedNeed.Needed, NeededAt = Day0, NeededTurn = 3, DecidedAt = Day0.AddMinutes(minutes) }));

    private static TimingVerdict Of(CaseRecord record) => TimingVerdicts.Of(record, new IndicatorOptions());
}
