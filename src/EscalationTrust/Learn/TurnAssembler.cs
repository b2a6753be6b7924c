using System.Text;

namespace EscalationTrust;

/// <summary>Gathers what happened since the customer's last message, and makes a turn of it at the next one.</summary>
internal struct TurnAssembler
{
    private string? _reply;
    private StringBuilder? _replies;
    private ToolActivity _tools;
    private SignalSet _signals;
    private Confidence _confidence;
    private Dictionary<string, double>? _features;

    /// <summary>Takes in a message that is not the customer's.</summary>
    public void Add(TranscriptMessage message)
    {
        _signals |= message.Signals;
        TurnFeatures.Gather(message, ref _features);

        if (message.Role == TranscriptRole.Assistant)
        {
            AddReply(message);
        }

        foreach (TranscriptToolCall call in message.ToolCalls)
        {
            _tools = _tools.With(call.Name, call.Arguments, failed: false);
        }

        if (message.ToolFailed)
        {
            _tools = _tools.WithFailure();
        }
    }

    /// <summary>Makes the turn of a customer's message and begins anew.</summary>
    public Turn Take(TranscriptMessage message, AccountContext account, TicketClass ticketClass)
    {
        TurnFeatures.Gather(message, ref _features);
        var turn = new Turn
        {
            CustomerText = message.Text,
            PreviousReply = _replies?.ToString() ?? _reply,
            ModelConfidence = message.Confidence.IsKnown ? message.Confidence : _confidence,
            Sentiment = message.Sentiment,
            Signals = _signals | message.Signals,
            Tools = _tools,
            Features = _features,
            TicketClass = ticketClass,
            Account = account,
            At = message.At,
        };
        this = default;
        return turn;
    }

    private void AddReply(TranscriptMessage message)
    {
        if (message.Confidence.IsKnown)
        {
            _confidence = message.Confidence;
        }

        if (string.IsNullOrEmpty(message.Text))
        {
            return;
        }

        if (_reply is null)
        {
            _reply = message.Text;
            return;
        }

        _replies ??= new StringBuilder(_reply);
        _replies.Append('\n').Append(message.Text);
    }
}
