using BenchmarkDotNet.Attributes;

namespace EscalationTrust.Benchmarks;

/// <summary>One review of a bot's draft before it is sent: a plain answer, and one that claims a transfer nobody acknowledged.</summary>
public class DraftReview
{
    private readonly ReplyDraft _answer = new() { Text = "You can change the delivery address in your profile until the parcel has been handed to the carrier. Afterwards the carrier's own page takes the change, as long as the driver has not loaded it." };
    private readonly ReplyDraft _claim = new() { Text = "I have transferred you to a colleague, who will be with you in a moment." };
    private ReplyGuard _guard = null!;
    private ConversationState _calm;
    private ConversationState _asked;

    [GlobalSetup]
    public void SetUp()
    {
        EscalationLadder ladder = EscalationLadder.Create();
        _guard = ladder.ReplyGuard;
        var hello = new Turn { CustomerText = "Can I change my address?" };
        var ask = new Turn { CustomerText = "Get me a person." };
        ladder.Policy.ShouldEscalate(in hello, ref _calm, out _);
        ladder.Policy.ShouldEscalate(in ask, ref _asked, out _);
    }

    [Benchmark(Baseline = true)]
    public ReplyReview Answer() => _guard.Review(in _answer, in _calm);

    [Benchmark]
    public ReplyReview FalseClaim() => _guard.Review(in _claim, in _asked);
}
