using BenchmarkDotNet.Attributes;

namespace EscalationTrust.Benchmarks;

/// <summary>The same decision over 4,096 conversations and 16,384 messages: states and texts come from the outer caches.</summary>
public class Streaming
{
    private const int Conversations = 4096;
    private const int Messages = 16_384;

    private LadderReplay _ladder = null!;
    private LadderReplay _ladderWithReplies = null!;

    [GlobalSetup]
    public void SetUp()
    {
        IEscalationPolicy policy = EscalationLadder.Create().Policy;
        string[] messages = Trace.Messages(Messages);
        _ladder = new LadderReplay(policy, messages, null, Conversations);
        _ladderWithReplies = new LadderReplay(policy, messages, Trace.Replies(Messages), Conversations);
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Trace.Turns)]
    public int Ladder() => _ladder.Run();

    [Benchmark(OperationsPerInvoke = Trace.Turns)]
    public int LadderWithPreviousReply() => _ladderWithReplies.Run();
}
