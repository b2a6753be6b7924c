using EscalationTrust.Tests.Detect;

namespace EscalationTrust.Tests.Regressions;

/// <summary>An owner with a long name, and an undefined notice, were taken, and then the snapshot could not be restored or came out otherwise.</summary>
public sealed class SnapshotOfAnything_2
{
    private static readonly EscalationLadder Ladder = EscalationLadder.Create();

    private static readonly string?[] Texts =
        [null, "", "hi", "I want a human", "\ud800", "x\udc00y", new string('a', 20_000), new string('\ud83d', 300), "\0\u202e", "<b>", "4111 1111 1111 1111", "thanks"];

    [Fact]
    public void Whatever_the_host_reports_the_snapshot_restores_to_the_same_bytes()
    {
        var random = new Random(2);
        for (int round = 0; round < 300; round++)
        {
            var chat = new SupportConversation(Ladder, "chat");
            for (int step = 0; step < 10; step++)
            {
                Report(chat, random);
                byte[] snapshot = chat.Snapshot();
                Assert.Equal(snapshot, SupportConversation.Restore(Ladder, snapshot).Snapshot());
            }
        }
    }

    [Fact]
    public void A_long_name_is_cut_and_a_long_key_left_out_but_the_person_takes_over()
    {
        var chat = new SupportConversation(Ladder, "chat");
        string lengthy = new('n', 500);
        Assert.Equal(CustodyOutcome.Applied, chat.HumanEvent(CustodyEvent.HumanOwns, owner: new Owner { Id = lengthy, Name = lengthy, AuthorityLevel = (AuthorityLevel)99 }).Outcome);
        Owner owner = chat.Known.Ownership.Owner;
        Assert.Null(owner.Id);
        Assert.InRange(owner.Name!.Length, 100, 200);
        Assert.Equal(AuthorityLevel.Unknown, owner.AuthorityLevel);
    }

    private static void Report(SupportConversation chat, Random random)
    {
        string? text = Texts[random.Next(Texts.Length)];
        DateTimeOffset? at = random.Next(4) switch
        {
            0 => null,
            1 when random.Next(8) == 0 => random.Next(2) == 0 ? DateTimeOffset.MaxValue : DateTimeOffset.MinValue,
            _ => DateTimeOffset.UnixEpoch.AddMinutes(random.Next(100_000)),
        };
        switch (random.Next(7))
        {
            case 0 or 1:
                chat.CustomerSays(new Turn { CustomerText = text, At = at, Signals = RandomSignals.Any(random) });
                break;
            case 2:
                chat.BotDrafts(text, at);
                break;
            case 3:
                chat.BotSaid(text, at);
                break;
            case 4:
                var owner = new Owner { Id = Texts[random.Next(Texts.Length)], Name = Texts[random.Next(Texts.Length)], Role = Texts[random.Next(Texts.Length)], AuthorityLevel = (AuthorityLevel)random.Next(-1, 8) };
                chat.HumanEvent((CustodyEvent)random.Next(-1, 15), at, random.Next(2) == 0 ? default : owner, text);
                break;
            case 5:
                chat.NoticeGiven((NoticeKey)random.Next(-1, 60), text, at);
                break;
            default:
                chat.ToolUsed("tool", text, random.Next(2) == 0);
                break;
        }
    }
}
