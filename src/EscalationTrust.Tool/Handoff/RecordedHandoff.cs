using System.Globalization;

namespace EscalationTrust.Tool;

/// <summary>Plays a recorded conversation up to the message where the policy opens the handoff.</summary>
internal sealed class RecordedHandoff
{
    private int _customerTurns;
    private EscalationDecision _riskiest;
    private int? _person;

    private RecordedHandoff()
    {
    }

    /// <summary>The packet, or null when no handoff was opened.</summary>
    public HandoffPacket? Packet { get; private set; }

    public static RecordedHandoff Of(EscalationLadder ladder, Transcript transcript)
    {
        var recorded = new RecordedHandoff();
        var chat = new SupportConversation(ladder, transcript.Id);
        chat.Known = chat.Known with
        {
            Customer = new() { Language = transcript.Language, Account = transcript.Account },
            Need = new() { TicketClass = transcript.TicketClass },
        };
        var bot = new RecordedBot(chat);
        for (int index = 0; index < transcript.Messages.Count; index++)
        {
            TranscriptMessage message = transcript.Messages[index];
            if (message.Role != TranscriptRole.User)
            {
                recorded.Other(chat, bot, message, index);
                continue;
            }

            EscalationDecision decision = bot.CustomerSays(message);
            recorded._customerTurns++;
            recorded._riskiest = decision.Risk > recorded._riskiest.Risk ? decision : recorded._riskiest;
            if (decision.OpensHandoff)
            {
                recorded.Packet = chat.Packet(message.At);
                break;
            }
        }

        return recorded;
    }

    /// <summary>Why there is no packet.</summary>
    public string WhyNone(string id)
    {
        if (_customerTurns == 0 && _person is null)
        {
            return $"No handoff was opened in \"{id}\": it has no customer turn, so that there was nothing to decide. Check the roles in the recording.";
        }

        string what = _person is { } message
            ? $"a person took over at message {message.ToString(CultureInfo.InvariantCulture)}, unasked by the policy"
            : $"the highest risk was {_riskiest.Risk} on customer turn {_riskiest.Turn.ToString(CultureInfo.InvariantCulture)}, the threshold {_riskiest.Threshold}";
        return $"No handoff was opened in \"{id}\" under this policy: {Layout.Count(_customerTurns, "customer turn")}, {what}. Try \"replay\" to see its decisions.";
    }

    private void Other(SupportConversation chat, RecordedBot bot, TranscriptMessage message, int index)
    {
        bot.Add(message);
        if (message.Role == TranscriptRole.HumanAgent)
        {
            _person ??= index;
            chat.HumanEvent(CustodyEvent.HumanReplied, message.At, text: message.Text);
        }
    }
}
