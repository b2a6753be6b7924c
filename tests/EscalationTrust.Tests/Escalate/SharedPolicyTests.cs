using EscalationTrust.Tests.Detect;

namespace EscalationTrust.Tests.Escalate;

public sealed class SharedPolicyTests
{
    [Fact]
    public void Sixteen_threads_on_one_policy_decide_as_one_alone()
    {
        IEscalationPolicy policy = EscalationLadder.Create().Policy;
        ulong alone = Play(policy);
        ulong[] together = new ulong[16];
        Thread[] threads = [.. Enumerable.Range(0, 16).Select(i => new Thread(() => together[i] = Play(policy)))];
        Array.ForEach(threads, thread => thread.Start());
        Array.ForEach(threads, thread => thread.Join());
        Assert.All(together, hash => Assert.Equal(alone, hash));
    }

    private static ulong Play(IEscalationPolicy policy)
    {
        var random = new Random(51);
        ulong hash = 0;
        ConversationState state = default;
        for (int turn = 0; turn < 300; turn++)
        {
            state = turn % 12 == 0 ? default : state;
            policy.ShouldEscalate(
                new Turn { CustomerText = RandomText.OfLength(random, random.Next(300)), PreviousReply = RandomText.OfLength(random, random.Next(300)) },
                ref state,
                out EscalationDecision decision);
            hash = (hash * 31) + DecisionTrace.HashOf(decision);
        }

        return hash;
    }
}
