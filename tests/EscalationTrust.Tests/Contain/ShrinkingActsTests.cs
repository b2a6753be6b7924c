using EscalationTrust.Tests.Escalate;

namespace EscalationTrust.Tests.Contain;

public sealed class ShrinkingActsTests
{
    [Fact]
    public void Within_an_episode_the_permitted_acts_only_shrink_when_the_policy_grants_no_recovery()
    {
        var random = new Random(3);
        int shrunk = 0;
        for (int conversation = 0; conversation < 2_000; conversation++)
        {
            var chat = new Chat(o => o.Containment.RecoverAfter = 0);
            PermittedActs before = PermittedActs.WhenAutomated;
            for (int turn = 0; turn < 10; turn++)
            {
                PermittedActs now = chat.Say(new Turn { Signals = SignalSet.FromBits(Sparse(random)) }).PermittedActs;
                Assert.Equal(now, now & before);
                shrunk += now != before ? 1 : 0;
                before = now;
            }
        }

        Assert.InRange(shrunk, 500, 10_000);
    }

    [Fact]
    public void A_person_can_be_asked_for_until_one_owns_the_conversation()
    {
        var random = new Random(4);
        for (int conversation = 0; conversation < 500; conversation++)
        {
            var chat = new Chat();
            for (int turn = 0; turn < 6; turn++)
            {
                Assert.True(chat.Say(new Turn { Signals = SignalSet.FromBits(Sparse(random)) }).Permits(PermittedActs.OfferHuman));
            }
        }
    }

    private static ulong Sparse(Random random) =>
        (ulong)random.NextInt64(long.MinValue, long.MaxValue) & (ulong)random.NextInt64(long.MinValue, long.MaxValue)
        & (ulong)random.NextInt64(long.MinValue, long.MaxValue) & (ulong)random.NextInt64(long.MinValue, long.MaxValue)
        & (ulong)random.NextInt64(long.MinValue, long.MaxValue);
}
