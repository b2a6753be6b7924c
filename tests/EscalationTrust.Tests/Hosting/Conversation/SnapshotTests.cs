using System.Text;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;

namespace EscalationTrust.Tests.Packet;

public sealed class SnapshotTests
{
    private const string Golden = "tests/EscalationTrust.Tests/Hosting/Conversation/snapshot.json";

    private static readonly EscalationLadder Ladder = EscalationLadder.Create();

    [Fact]
    public void A_snapshot_is_written_as_approved() => GoldenFile.Matches(Golden, Encoding.UTF8.GetString(Sample().Snapshot()) + "\n");

    [Fact]
    public void The_approved_snapshot_is_read_by_every_later_version()
    {
        SupportConversation chat = SupportConversation.Restore(Ladder, Encoding.UTF8.GetBytes(Repository.Read(Golden)));
        Assert.Equal("chat-4711", chat.Id);
        Assert.Equal(Custody.Queued, chat.State.Custody);
        Assert.Equal("A-1093", chat.Known.Need.Facts[0].Value);
        Assert.True(chat.CustomerSays("Hello?").BotMustNotAnswer);
    }

    [Fact]
    public void A_snapshot_keeps_to_its_schema()
    {
        JsonElement schema = JsonDocument.Parse(SupportConversation.SnapshotSchema).RootElement;
        Assert.Empty(SchemaCheck.Check(schema, JsonDocument.Parse(Sample().Snapshot()).RootElement));
        Assert.Equal(Repository.Read("src/EscalationTrust/Json/support-conversation.schema.json"), SupportConversation.SnapshotSchema.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void Restoring_and_taking_a_snapshot_again_gives_the_same_bytes() =>
        Check.One(Seeded.Quick.WithMaxTest(60), Prop.ForAll(Scripts(), script =>
        {
            var chat = new SupportConversation(Ladder, "c");
            Play(chat, script);
            byte[] snapshot = chat.Snapshot();
            return SupportConversation.Restore(Ladder, snapshot).Snapshot().AsSpan().SequenceEqual(snapshot);
        }));

    [Fact]
    public void A_reload_in_mid_conversation_changes_no_decision_and_no_packet() =>
        Check.One(Seeded.Quick.WithMaxTest(60), Prop.ForAll(Scripts(), Scripts(), (before, after) =>
        {
            var straight = new SupportConversation(Ladder, "c");
            Play(straight, before);
            SupportConversation reloaded = SupportConversation.Restore(Ladder, straight.Snapshot());
            Assert.Equal(Play(straight, after), Play(reloaded, after));
            Assert.Equal(straight.Packet().ToMarkdown(), reloaded.Packet().ToMarkdown());
            Assert.Equal(Encoding.UTF8.GetString(straight.Snapshot()), Encoding.UTF8.GetString(reloaded.Snapshot()));
            return true;
        }));

    [Fact]
    public void Of_two_hosts_that_went_on_from_one_snapshot_the_turns_tell_the_later()
    {
        var chat = new SupportConversation(Ladder, "c");
        chat.CustomerSays("Hello.");
        byte[] snapshot = chat.Snapshot();
        SupportConversation first = SupportConversation.Restore(Ladder, snapshot);
        SupportConversation second = SupportConversation.Restore(Ladder, snapshot);
        first.CustomerSays("Get me a person.");
        first.CustomerSays("Please.");
        second.CustomerSays("Get me a person.");

        Assert.True(first.State.Turns > second.State.Turns);
        Assert.Equal(first.Packet().Identity.IdempotencyKey, second.Packet().Identity.IdempotencyKey);
    }

    [Theory]
    [InlineData("", "cannot be read")]
    [InlineData("[]", "\"state\" and \"gathered\"")]
    [InlineData("{\"state\":{}}", "\"state\" and \"gathered\"")]
    [InlineData("{\"state\":{\"v\":1},\"gathered\":{}}", "names no conversation")]
    [InlineData("{\"state\":7,\"gathered\":{\"identity\":{\"conversation_id\":\"c\"}}}", "cannot be read")]
    public void What_is_no_snapshot_is_refused_with_the_reason(string json, string reason) =>
        Assert.Contains(reason, Assert.Throws<FormatException>(() => SupportConversation.Restore(Ladder, Encoding.UTF8.GetBytes(json))).Message);

    private static SupportConversation Sample()
    {
        var chat = new SupportConversation(Ladder, "chat-4711") { Known = SamplePackets.Known };
        chat.HumanEvent(CustodyEvent.HandoffRequested, SamplePackets.Noon);
        chat.HumanEvent(CustodyEvent.Acknowledged, SamplePackets.Noon.AddSeconds(20));
        chat.ToolUsed("find_order", "{\"id\": 7}", failed: true);
        chat.NoticeGiven(NoticeKey.HandoffAcknowledged, "Your request is with our team.", SamplePackets.Noon.AddSeconds(21));
        return chat;
    }

    private static string Play(SupportConversation chat, IReadOnlyList<int> script)
    {
        var decisions = new StringBuilder();
        DateTimeOffset at = SamplePackets.Noon;
        foreach (int step in script)
        {
            at = at.AddSeconds(step);
            switch (step % 10)
            {
                case 0 or 1 or 2:
                    decisions.Append(chat.CustomerSays(new Turn { CustomerText = Words[step % Words.Length], At = at, Sentiment = Sentiment.From(((step % 21) - 10) / 10.0) }));
                    break;
                case 3 or 4:
                    decisions.Append(chat.BotDrafts(Replies[step % Replies.Length], at));
                    break;
                case 5:
                    chat.ToolUsed("tool" + (step % 3), "{}", step % 2 == 0);
                    break;
                case 6:
                    decisions.Append(chat.HumanEvent((CustodyEvent)(step % 8), at, new Owner { Name = "Marta" }, step % 2 == 0 ? "Hello." : null));
                    break;
                case 7:
                    chat.AddFact("name" + (step % 4), "value \"\\ \u0001 é 😀 " + step);
                    break;
                case 8:
                    chat.AddPromise("promise " + step, at);
                    break;
                default:
                    chat.NoticeGiven(NoticeKey.StillWaiting, step % 2 == 0 ? "Still waiting." : null, at);
                    break;
            }
        }

        return decisions.ToString();
    }

    private static readonly string[] Words =
    [
        "I was charged twice.", "No, that is wrong.", "Get me a person.", "Thanks!", "Where is my parcel? \"Now\" \\ \u0001", "Mi pedido no llega 😀", "I already told you: charged twice!!!", "\ud800 half",
    ];

    private static readonly string[] Replies =
    [
        "Parcels arrive within five days.", "I will refund you today.", "What is your order number?", "I have transferred you to a colleague.", "Sorry, I did not understand.",
    ];

    private static Arbitrary<IReadOnlyList<int>> Scripts() =>
        Gen.Choose(0, 9_999).ListOf().Select(steps => (IReadOnlyList<int>)[.. steps]).ToArbitrary();
}
