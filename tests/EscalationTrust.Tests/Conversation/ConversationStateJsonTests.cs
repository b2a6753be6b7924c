using System.Text.Json;
using System.Text.Json.Serialization;
using FsCheck;
using FsCheck.Fluent;

namespace EscalationTrust.Tests;

public sealed class ConversationStateJsonTests
{
    [Fact]
    public void What_was_written_is_read_back_to_the_last_bit() =>
        Prop.ForAll(States.Valid, state =>
        {
            string json = JsonSerializer.Serialize(state, HostJson.Default.ConversationState);
            ConversationState read = JsonSerializer.Deserialize(json, HostJson.Default.ConversationState);
            return States.Bytes(read).AsSpan().SequenceEqual(States.Bytes(state));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_JSON_of_a_rich_state_does_not_change()
    {
        string json = JsonSerializer.Serialize(States.Rich(), HostJson.Indented.ConversationState).ReplaceLineEndings("\n") + "\n";
        Repository.AssertApproved("tests/EscalationTrust.Tests/Conversation/Golden/state-v3.json", json, "UPDATE_GOLDEN");
    }

    [Fact]
    public void A_rich_state_of_version_1_is_still_read()
    {
        string json = Repository.Read("tests/EscalationTrust.Tests/Conversation/Golden/state-v1.json");
        ConversationState expected = States.RichOfVersion1();
        CustodyHistory.Complete(ref expected);
        Assert.Equal(States.Bytes(expected), States.Bytes(Read(json)));
    }

    [Fact]
    public void A_rich_state_of_version_2_is_still_read() =>
        Assert.Equal(States.Bytes(States.RichOfVersion2()), States.Bytes(Read(Repository.Read("tests/EscalationTrust.Tests/Conversation/Golden/state-v2.json"))));

    [Fact]
    public void A_host_keeps_a_state_inside_its_own_type_with_its_own_source_generated_context()
    {
        var chat = new HostChat { Id = "c-1", Conversation = States.Rich() };
        string json = JsonSerializer.Serialize(chat, HostJson.Default.HostChat);
        HostChat read = JsonSerializer.Deserialize(json, HostJson.Default.HostChat)!;
        Assert.Equal("c-1", read.Id);
        Assert.Equal(States.Bytes(chat.Conversation), States.Bytes(read.Conversation));
    }

    [Fact]
    public void A_fresh_conversation_is_short() =>
        Assert.Equal("""{"version":3,"readable_by":1}""", JsonSerializer.Serialize(default, HostJson.Default.ConversationState));

    [Fact]
    public void Unknown_fields_names_of_flags_reasons_and_extra_slots_are_passed_over()
    {
        ConversationState read = Read("""
            {
              "version": 7, "readable_by": 1, "mood": {"deep": [1, 2]}, "turns": 3,
              "flags": ["contained", "something-new"], "episode_events": ["abducted", 7, "human-replied"], "handoff_reason": "something-newer",
              "tool_calls": [1, 2, 3, 4, 5, 6], "sentiments": [null, 1, 0, -1, 0.5],
              "customer_messages": [{"slot": 12, "text_hash": 9}, {"slot": 1, "text_hash": 9, "pitch": "high"}]
            }
            """);
        Assert.Equal(3, read.Turns);
        Assert.True(read.Contained);
        Assert.True(read.HumanAnswered);
        Assert.Equal(4u, read.ToolCalls[3]);
        Assert.Equal(9u, read.CustomerMessages[1].TextHash);
    }

    [Theory]
    [InlineData("""{"custody": "limbo"}""", "custody is \"limbo\": it must be one of bot, ")]
    [InlineData("""{"version": "3"}""", "version is \"3\": it must be a whole number")]
    [InlineData("""{"version": -1}""", "version is -1")]
    [InlineData("""{"handoff_reason": 7}""", "handoff_reason is 7: it must be the name of a reason")]
    [InlineData("""{"bot_messages": [{"slot": 0, "question": "yes"}]}""", "bot_messages: question is \"yes\": it must be true or false")]
    [InlineData("""{"custody": 3}""", "custody is 3")]
    [InlineData("""{"stage": "heaven"}""", "stage is \"heaven\"")]
    [InlineData("""{"turns": -1}""", "turns is -1: it must be a whole number from 0 to 65535")]
    [InlineData("""{"turns": 1e99}""", "turns is 1e99")]
    [InlineData("""{"restatements": 256}""", "restatements is 256: it must be a whole number from 0 to 255")]
    [InlineData("""{"restatements": "many"}""", "restatements is \"many\"")]
    [InlineData("""{"last_at": "yesterday"}""", "last_at is \"yesterday\"")]
    [InlineData("""{"last_at": "0001-01-01T00:00:00+14:00"}""", "last_at is")]
    [InlineData("""{"evidence": 1e300}""", "evidence is 1e300")]
    [InlineData("""{"episode_signals": ["boredom"]}""", "episode_signals is \"boredom\"")]
    [InlineData("""{"episode_signals": "legal"}""", "episode_signals is \"legal\": it must be an array")]
    [InlineData("""{"seen_words": "AAAA"}""", "seen_words is \"AAAA\": it must be 32 bytes in base64")]
    [InlineData("""{"seen_words": "no base64!"}""", "seen_words is")]
    [InlineData("""{"bot_messages": [7]}""", "bot_messages: it is 7: it must be an object")]
    [InlineData("""{"bot_messages": [{"slot": -1}]}""", "bot_messages: slot is -1")]
    [InlineData("""{"sentiments": [2]}""", "sentiments is 2")]
    [InlineData("""{"reply_nodes": [1.5]}""", "reply_nodes is 1.5")]
    [InlineData("""{"readable_by": 4}""", "needs a reader of version 4 and this one is 3; update EscalationTrust")]
    [InlineData("""{"claimed": "soon"}""", "claimed is \"soon\"")]
    [InlineData("""{"episode_events": "claimed"}""", "episode_events is \"claimed\": it must be an array")]
    [InlineData("[]", "it is []: it must be an object")]
    [InlineData("\"state\"", "it must be an object")]
    public void A_bad_value_is_named_with_its_rule(string json, string expected)
    {
        var error = Assert.Throws<JsonException>(() => Read(json));
        Assert.Contains(expected, error.Message);
    }

    [Fact]
    public void A_slot_out_of_range_is_brought_in_range() =>
        Assert.Equal(1, Read("""{"next_customer_slot": 9}""").NextCustomerSlot);

    [Fact]
    public void A_time_without_an_offset_is_UTC() =>
        Assert.Equal(new DateTimeOffset(2026, 7, 1, 12, 0, 0, TimeSpan.Zero), Read("""{"last_at": "2026-07-01T12:00:00"}""").LastActivity);

    [Fact]
    public void Damaged_JSON_gives_a_JsonException_or_a_sound_state_and_nothing_else()
    {
        string good = JsonSerializer.Serialize(States.Rich(), HostJson.Default.ConversationState);
        const string Alphabet = "{}[]\":,0123456789-+.eEtrufalsn \\\u00e9";
        var random = new Random(5);
        int failed = 0;
        for (int i = 0; i < 5_000; i++)
        {
            char[] text = good.ToCharArray();
            for (int change = random.Next(1, 4); change > 0; change--)
            {
                text[random.Next(text.Length)] = Alphabet[random.Next(Alphabet.Length)];
            }

            try
            {
                ConversationState read = Read(new string(text));
                Assert.True(read.Custody <= Custody.Expired);
            }
            catch (JsonException)
            {
                failed++;
            }
        }

        Assert.InRange(failed, 500, 5_000);
    }

    private static ConversationState Read(string json) => JsonSerializer.Deserialize(json, HostJson.Default.ConversationState);
}

internal sealed class HostChat
{
    public required string Id { get; init; }

    public ConversationState Conversation { get; set; }
}

[JsonSerializable(typeof(HostChat))]
[JsonSerializable(typeof(ConversationState))]
internal sealed partial class HostJson : JsonSerializerContext
{
    public static HostJson Indented { get; } = new(new JsonSerializerOptions { WriteIndented = true });
}
