using BenchmarkDotNet.Attributes;

namespace EscalationTrust.Benchmarks;

/// <summary>A full decision on a customer text of 200 characters: words, repetition, rules. A few conversations, everything hot.</summary>
public class FullDecision
{
    private const int Conversations = 8;

    private readonly string[] _messages = Trace.Messages();
    private readonly UsualDotNet.Conversation?[] _usualConversations = new UsualDotNet.Conversation?[Conversations];
    private readonly CarefulDotNet.Conversation[] _carefulConversations = [.. Enumerable.Range(0, Conversations).Select(_ => new CarefulDotNet.Conversation())];
    private LadderReplay _ladder = null!;
    private LadderReplay _ladderWithReplies = null!;
    private UsualDotNet _usual = null!;
    private CarefulDotNet _careful = null!;
    private int _next;

    [GlobalSetup(Targets = [nameof(Ladder), nameof(LadderWithPreviousReply)])]
    public void SetUpLadder()
    {
        IEscalationPolicy policy = EscalationLadder.Create().Policy;
        _ladder = new LadderReplay(policy, _messages, null, Conversations);
        _ladderWithReplies = new LadderReplay(policy, _messages, Trace.Replies(), Conversations);
    }

    [GlobalSetup(Target = nameof(CarefulSearchValues))]
    public void SetUpCareful() => _careful = new CarefulDotNet();

    [GlobalSetup(Target = nameof(UsualRegexes))]
    public void SetUpUsual() => _usual = new UsualDotNet(sorted: false);

    [GlobalSetup(Target = nameof(UsualRegexesSorted))]
    public void SetUpUsualSorted() => _usual = new UsualDotNet(sorted: true);

    [Benchmark(Baseline = true, OperationsPerInvoke = Trace.Turns)]
    public int Ladder() => _ladder.Run();

    [Benchmark(OperationsPerInvoke = Trace.Turns)]
    public int LadderWithPreviousReply() => _ladderWithReplies.Run();

    [Benchmark(OperationsPerInvoke = Trace.Turns)]
    public int CarefulSearchValues()
    {
        int stopped = 0;
        for (int i = 0; i < Trace.Turns; i++)
        {
            stopped += OneCareful() ? 1 : 0;
        }

        return stopped;
    }

    [Benchmark(OperationsPerInvoke = Trace.Turns)]
    public int UsualRegexes()
    {
        int stopped = 0;
        for (int i = 0; i < Trace.Turns; i++)
        {
            stopped += OneUsual() ? 1 : 0;
        }

        return stopped;
    }

    [Benchmark(OperationsPerInvoke = Trace.Turns)]
    public int UsualRegexesSorted() => UsualRegexes();

    // Single decisions, for the loop that measures cold calls.
    internal bool OneLadder() => _ladder.Run(1) != 0;

    internal bool OneLadderWithPreviousReply() => _ladderWithReplies.Run(1) != 0;

    internal bool OneCareful()
    {
        int i = _next++ & (Trace.Turns - 1);
        CarefulDotNet.Conversation conversation = _carefulConversations[i % Conversations];
        if (conversation.Turns >= Trace.TurnsPerConversation)
        {
            conversation.Restart();
        }

        return _careful.Decide(_messages[i], conversation) == Outcome.Escalate;
    }

    internal bool OneUsual()
    {
        int i = _next++ & (Trace.Turns - 1);
        ref UsualDotNet.Conversation? conversation = ref _usualConversations[i % Conversations];
        if (conversation is null || conversation.Turns >= Trace.TurnsPerConversation)
        {
            conversation = new UsualDotNet.Conversation();
        }

        return _usual.Decide(_messages[i], conversation) == Outcome.Escalate;
    }
}
