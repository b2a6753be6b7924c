namespace EscalationTrust.Tests.Regressions;

/// <summary>Personal data stood in transcripts, summaries and notes, since each was redacted in a place of its own or in none.</summary>
public sealed class PersonalDataInTranscripts_3
{
    private const string Secret = "Card 4111 1111 1111 1111, ana@example.com, DE89 3704 0044 0532 0130 00, +49 170 1234567.";

    [Fact]
    public void No_form_of_the_packet_holds_what_one_redactor_masks()
    {
        var chat = new SupportConversation(EscalationLadder.Create(), "c");
        chat.CustomerSays("Get me a person. " + Secret);
        chat.BotDrafts("I can take that down. " + Secret);
        chat.NoticeGiven(NoticeKey.StillWaiting, "Still waiting.");
        chat.AddFact("said", Secret);
        chat.AddAttempt("Looked up " + Secret, AttemptOutcome.Failed);
        chat.AddPromise("Call back on " + Secret);
        chat.HumanEvent(CustodyEvent.HumanOwns, null, new Owner { Name = "Marta" }, "I read: " + Secret);
        chat.Known = chat.Known with { InternalNote = Secret, Extensions = [new() { Name = "raw", Value = Secret }], Need = chat.Known.Need with { Summary = Secret, Title = Secret } };

        HandoffPacket packet = chat.Packet();
        var buffer = new System.Buffers.ArrayBufferWriter<byte>();
        HandoffPacketJson.Write(buffer, packet);
        string[] forms =
        [
            System.Text.Encoding.UTF8.GetString(buffer.WrittenSpan), packet.ToMarkdown(), string.Join('\n', packet.ToFlatAttributes().Values), packet.ToString(),
        ];
        Assert.All(forms, form =>
        {
            Assert.DoesNotContain("1111 1111", form);
            Assert.DoesNotContain("ana@", form);
            Assert.DoesNotContain("3704 0044", form);
            Assert.DoesNotContain("1234567", form);
        });
        Assert.Equal(4, packet.Privacy.Redactions.Count);
    }

    [Fact]
    public void A_long_message_is_not_cut_into_a_number_that_nobody_recognises()
    {
        var chat = new SupportConversation(EscalationLadder.Create(), "c");
        for (int length = 970; length < 1_000; length++)
        {
            chat.CustomerSays(new string('x', length) + " 4111 1111 1111 1111 and more");
            Assert.DoesNotContain("4111", chat.Packet().ChatTranscript.Messages[^1].Text);
        }
    }
}
