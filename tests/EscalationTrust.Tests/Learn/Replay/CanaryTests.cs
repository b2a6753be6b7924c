namespace EscalationTrust.Tests.Learn.Replay;

public sealed class CanaryTests
{
    private static readonly IEscalationPolicy Stable = Recordings.EscalatesOn(Signal.Host1), Candidate = Recordings.EscalatesOn(Signal.Host2);

    [Theory]
    [InlineData(0)]
    [InlineData(0.05)]
    [InlineData(0.5)]
    [InlineData(1)]
    public void The_share_is_kept_over_identities_that_differ_in_a_digit(double share)
    {
        var canary = new PolicyCanary(Stable, Candidate, share);
        double taken = Enumerable.Range(0, 20_000).Count(i => canary.IsCandidate($"chat-{i}")) / 20_000.0;
        Assert.Equal(share, taken, share is 0 or 1 ? 0 : 0.012);
    }

    [Fact]
    public void Raising_the_share_moves_nobody_back()
    {
        var few = new PolicyCanary(Stable, Candidate, 0.1, "trial");
        var more = new PolicyCanary(Stable, Candidate, 0.3, "trial");
        string[] ids = [.. Enumerable.Range(0, 2_000).Select(i => $"{i}")];
        Assert.All(ids.Where(few.IsCandidate), id => Assert.True(more.IsCandidate(id)));
        Assert.Contains(ids, id => more.IsCandidate(id) && !few.IsCandidate(id));
    }

    [Fact]
    public void Trials_with_different_salts_are_independent()
    {
        var one = new PolicyCanary(Stable, Candidate, 0.5, "one");
        var two = new PolicyCanary(Stable, Candidate, 0.5, "two");
        double both = Enumerable.Range(0, 20_000).Count(i => one.IsCandidate($"{i}") && two.IsCandidate($"{i}")) / 20_000.0;
        Assert.Equal(0.25, both, 0.012);
    }

    [Fact]
    public void The_choice_is_the_same_in_every_version()
    {
        var canary = new PolicyCanary(Stable, Candidate, 0.5, "pinned");
        Assert.Equal("0101110000110111", string.Concat(Enumerable.Range(0, 16).Select(i => canary.IsCandidate($"chat-{i}") ? '1' : '0')));
    }

    [Fact]
    public void A_conversation_gets_its_policy()
    {
        var canary = new PolicyCanary(Stable, Candidate, 0.5);
        Assert.All(Enumerable.Range(0, 50).Select(i => $"{i}"), id => Assert.Same(canary.IsCandidate(id) ? Candidate : Stable, canary.For(id)));
        Assert.Equal(0.5, canary.Share);
    }

    [Theory]
    [InlineData(-0.1)]
    [InlineData(1.1)]
    [InlineData(double.NaN)]
    public void A_share_out_of_range_is_refused(double share) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new PolicyCanary(Stable, Candidate, share));
}
