namespace EscalationTrust.Tests.Learn;

public sealed class CaseTrustTests
{
    private static readonly DateTimeOffset Day0 = RandomCase.Day0;

    private static readonly CaseRecord Contained = new() { Id = "a", Stage = LadderStage.Automate, EndedAt = Day0, ObservedUntil = Day0.AddDays(30) };

    [Fact]
    public void Harm_adds_up_to_a_limit()
    {
        Assert.Equal(1, CaseTrust.Of(Contained with { Complaint = true }).Severity);
        Assert.Equal(1.5, CaseTrust.Of(Contained with { Complaint = true, RecontactedAt = Day0.AddHours(1) }).Severity);
        Assert.Equal(1.5, CaseTrust.Of(Contained with { Stage = LadderStage.Waiting }).Severity);
        Assert.Equal(3, CaseTrust.Of(Contained with { Stage = LadderStage.Waiting, Complaint = true, AnswerWrong = true }).Severity);
    }

    [Fact]
    public void Help_counts_only_where_there_is_no_harm()
    {
        Assert.Equal(1, CaseTrust.Of(Contained with { Resolution = ResolutionKind.Confirmed }).Good);
        Assert.Equal(1, CaseTrust.Of(Contained with { Satisfaction = Ratio.From(0.75) }).Good);
        Assert.Equal(0.5, CaseTrust.Of(Contained with { Resolution = ResolutionKind.Assumed }).Good);
        Assert.Equal(0, CaseTrust.Of(Contained).Good);
        Assert.Equal(0, CaseTrust.Of(Contained with { Resolution = ResolutionKind.Confirmed, Complaint = true }).Good);
    }

    [Fact]
    public void An_unnecessary_handoff_harms_no_customer()
    {
        TrustOutcome outcome = CaseTrust.Of(new CaseRecord { Id = "a", Need = AuditedNeed.NotNeeded, DecidedTurn = 1, FirstHumanReplyAt = Day0, Resolution = ResolutionKind.Confirmed });
        Assert.Equal((0, 1), (outcome.Severity, outcome.Good));
        Assert.Null(outcome.At);
    }

    [Fact]
    public void Making_good_belongs_to_a_failure()
    {
        CaseRecord mended = Contained with { MadeGoodAt = Day0.AddDays(1) };
        Assert.Null(CaseTrust.Of(mended).MadeGoodAt);
        Assert.Equal(Day0.AddDays(1), CaseTrust.Of(mended with { Complaint = true }).MadeGoodAt);
        Assert.Equal(Day0, CaseTrust.Of(mended).At);
    }
}
