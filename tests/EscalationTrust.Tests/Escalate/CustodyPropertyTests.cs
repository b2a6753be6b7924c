using System.Runtime.InteropServices;

namespace EscalationTrust.Tests.Escalate;

/// <summary>100,000 conversations of events and turns in any order, with clocks that are missing, late and out of order.</summary>
public sealed class CustodyPropertyTests
{
    private const int Conversations = 100_000;

    private static readonly SignalSet[] Shown =
    [
        default, SignalSet.Of(Signal.HumanRequested), SignalSet.Of(Signal.Legal), SignalSet.Of(Levers.Escalates), SignalSet.Of(Levers.Contains),
        SignalSet.Of(Signal.CustomerRestates), SignalSet.Of(Signal.Gratitude),
    ];

    private readonly LadderEscalationPolicy _policy = Levers.Policy(o => (o.Limits.CooldownTurns, o.Limits.SameCauseCooldownTurns) = (1, 3));
    private readonly int[] _outcomes = new int[3];
    private int _silent;
    private int _opened;

    [Fact]
    public void No_sequence_of_events_and_turns_breaks_a_promise()
    {
        for (int seed = 1; seed <= Conversations; seed++)
        {
            Play((uint)seed);
        }

        // All of it was seen often enough that agreement means something.
        Assert.All(_outcomes, count => Assert.True(count > Conversations / 10, $"{count} outcomes of a kind."));
        Assert.True(_silent > Conversations / 2 && _opened > Conversations / 10, $"{_silent} silent turns, {_opened} handoffs.");
    }

    private void Play(uint seed)
    {
        var random = new Xorshift(seed);
        var naive = new NaiveCustody();
        ConversationState state = default;
        DateTimeOffset now = Chat.Noon;
        int openedIn = 0;
        for (int step = random.Next(4, 14); step > 0; step--)
        {
            ConversationState before = state;
            now = now.AddSeconds(random.Next(0, 200));
            DateTimeOffset? at = random.Next(0, 10) switch { 0 => null, 1 => now.AddSeconds(-random.Next(0, 600)), _ => now };
            if (random.Next(0, 10) < 7)
            {
                int? episode = random.Next(0, 8) switch { 0 => state.Episode, 1 => random.Next(0, 4), _ => null };
                HappensTo(ref state, naive, (CustodyEvent)random.Next(0, 14), at, episode, seed);
            }
            else
            {
                bool opens = Says(ref state, naive, Shown[random.Next(0, Shown.Length)], at, seed);
                Require(!opens || openedIn != state.Episode, seed, "a handoff opened twice in an episode");
                openedIn = opens ? state.Episode : openedIn;
            }

            Require(state.Custody == naive.Custody && state.Episode == naive.Episode, seed, "the custody is not the twin's");
            Require(naive.NewAcknowledgements <= 1, seed, "two acknowledged handoffs for one key");
            CheckClocks(in before, in state, seed);
        }
    }

    private void HappensTo(ref ConversationState state, NaiveCustody naive, CustodyEvent custodyEvent, DateTimeOffset? at, int? episode, uint seed)
    {
        ConversationState before = state;
        int acknowledged = naive.NewAcknowledgements;
        CustodyChange change = state.Apply(custodyEvent, at, episode);
        CustodyOutcome expected = naive.Apply(custodyEvent, at, episode);
        _outcomes[(int)change.Outcome]++;
        if (change.Outcome != expected)
        {
            Assert.Fail($"Conversation {seed}: {change.Describe()} The twin says {expected}.");
        }

        Require(change.From == before.Custody && change.To == state.Custody, seed, "the change tells another story than the state");
        Require((change.Outcome == CustodyOutcome.Rejected) == (change.Refusal != CustodyRefusal.None), seed, "a refusal without a reason");
        Require(change.Outcome == CustodyOutcome.Applied || Same(in before, in state), seed, "an event that was not applied changed the state");

        bool news = change.Outcome == CustodyOutcome.Applied && custodyEvent is CustodyEvent.Acknowledged or CustodyEvent.Queued && !change.Repeated;
        Require(!news || naive.NewAcknowledgements == acknowledged + 1, seed, "an acknowledgement that is no news");

        ConversationState again = state;
        bool moves = custodyEvent is CustodyEvent.HumanReplied or CustodyEvent.Transferred && at is null;
        Require(moves || state.Apply(custodyEvent, at, episode).Outcome != CustodyOutcome.Applied, seed, "an event that came twice was applied twice");
        Require(moves || Same(in again, in state), seed, "an event that came twice is not one that came once");
    }

    private bool Says(ref ConversationState state, NaiveCustody naive, SignalSet shown, DateTimeOffset? at, uint seed)
    {
        Custody held = state.Custody;
        var turn = new Turn { Signals = shown, At = at };
        bool mustNotAnswer = _policy.ShouldEscalate(in turn, ref state, out EscalationDecision decision);
        naive.CustomerWrites(at);
        if (decision.Stage == LadderStage.Escalate)
        {
            naive.Apply(CustodyEvent.HandoffRequested, at, null);
        }

        _silent += mustNotAnswer ? 1 : 0;
        _opened += decision.OpensHandoff ? 1 : 0;
        bool waits = held is Custody.HandoffRequested or Custody.Queued or Custody.HandoffFailed or Custody.Expired;
        Require(held != Custody.HumanOwned || (mustNotAnswer && decision.PermittedActs == PermittedActs.AssistOwner), seed, "the bot talks over a person");
        Require(!waits || (mustNotAnswer && decision.Stage == LadderStage.Waiting), seed, "the bot answers while a person is owed");
        Require(held == Custody.HumanOwned || waits || !shown.Contains(Signal.HumanRequested) || decision.Stage == LadderStage.Escalate, seed, "a request was not honoured");
        Require(!state.HumanSpokeLast, seed, "the customer spoke last");
        return decision.OpensHandoff;
    }

    private static void CheckClocks(in ConversationState before, in ConversationState after, uint seed)
    {
        bool ordered = Ordered(after.NeedBegan, after.PersonFirstRequested)
            && Ordered(after.NeedBegan, after.HandoffRequested)
            && Ordered(after.HandoffRequested, after.HandoffAcknowledged)
            && Ordered(after.HandoffAcknowledged, after.HumanClaimed)
            && Ordered(after.HumanClaimed, after.HumanFirstReplied)
            && Ordered(after.HumanFirstReplied, after.LastHumanSign)
            && Ordered(after.HumanClaimed, after.ResolvedAt);
        Require(ordered, seed, "the clocks are out of order");
        Require(Ordered(before.LastActivity, after.LastActivity), seed, "time ran backwards");
        if (before.Episode != after.Episode)
        {
            return;
        }

        bool kept = Kept(before.NeedBegan, after.NeedBegan) && Kept(before.PersonFirstRequested, after.PersonFirstRequested)
            && Kept(before.HandoffRequested, after.HandoffRequested) && Kept(before.HandoffAcknowledged, after.HandoffAcknowledged)
            && Kept(before.HumanClaimed, after.HumanClaimed) && Kept(before.HumanFirstReplied, after.HumanFirstReplied);
        Require(kept && Ordered(before.LastHumanSign, after.LastHumanSign), seed, "a clock moved within an episode");
    }

    private static bool Ordered(DateTimeOffset? earlier, DateTimeOffset? later) => earlier is null || later is null || later.Value >= earlier.Value;

    private static bool Kept(DateTimeOffset? before, DateTimeOffset? after) => before is null || before == after;

    private static bool Same(in ConversationState left, in ConversationState right) =>
        MemoryMarshal.AsBytes(new ReadOnlySpan<ConversationState>(in left)).SequenceEqual(MemoryMarshal.AsBytes(new ReadOnlySpan<ConversationState>(in right)));

    private static void Require(bool holds, uint seed, string broken)
    {
        if (!holds)
        {
            Assert.Fail($"Conversation {seed}: {broken}.");
        }
    }

    /// <summary>Marsaglia's xorshift with 32 bits: fast, and the same everywhere.</summary>
    private struct Xorshift(uint seed)
    {
        private uint _state = (seed * 2654435761u) | 1;

        public int Next(int from, int below)
        {
            _state ^= _state << 13;
            _state ^= _state >> 17;
            _state ^= _state << 5;
            return from + (int)((ulong)_state * (uint)(below - from) >> 32);
        }
    }
}
