using System.CommandLine;

namespace EscalationTrust.Tool;

/// <summary><c>explain</c>: one message, every signal with what raised it, the risk and the decision in words.</summary>
internal static class ExplainCommand
{
    public static Command Create(ToolTerminal terminal)
    {
        var text = new Argument<string>("TEXT") { Description = "What the customer says. \"-\" reads it from standard input." };
        var reply = new Option<string?>("--previous-reply", "-r") { Description = "What the bot said before.", HelpName = "TEXT" };
        var draft = new Option<string?>("--draft", "-d") { Description = "What the bot would answer: says whether it may, and what to say instead.", HelpName = "TEXT" };
        var ticketClass = new Option<string?>("--ticket-class", "-c") { Description = "The ticket class, by its name in the policy.", HelpName = "NAME" };
        var policy = CommonOptions.Policy();
        var language = CommonOptions.Language();
        var command = new Command("explain", "Explains the decision on one message, taken as the first of its conversation: each signal with the words that raised it, its weight, the risk and what follows. For a whole conversation see replay.")
        {
            text,
            reply,
            draft,
            ticketClass,
            policy,
            language,
        };
        command.SetAction(async (parsed, cancellation) =>
        {
            StandardInput.ReadOnce(("TEXT", parsed.GetValue(text)), ("--policy", parsed.GetValue(policy)));
            EscalationLadder ladder = await PolicySource.LoadAsync(parsed.GetValue(policy), parsed.GetValue(language), terminal, cancellation);
            string said = parsed.GetRequiredValue(text);
            if (said == InputFile.Dash)
            {
                said = (await InputFile.ReadTextAsync(said, terminal, cancellation)).TrimEnd('\r', '\n');
            }

            var turn = new Turn
            {
                CustomerText = said,
                PreviousReply = parsed.GetValue(reply),
                TicketClass = Resolve(ladder, parsed.GetValue(ticketClass)),
            };
            TurnExplanation explanation = ladder.Explain(in turn);
            ExplainReport.Write(terminal.Report(), ladder, in turn, explanation);
            if (parsed.GetValue(draft) is { } answer)
            {
                ConversationState conversation = explanation.Conversation;
                DraftReport.Write(terminal.Report(), answer, ladder.ReplyGuard.Explain(new ReplyDraft { Text = answer }, in conversation));
            }

            return ExitCode.Done;
        });
        return command;
    }

    private static TicketClass Resolve(EscalationLadder ladder, string? name)
    {
        try
        {
            return name is null ? default : ladder.TicketClass(name);
        }
        catch (ArgumentException e)
        {
            string known = ladder.TicketClassNames.Count == 0 ? "none" : string.Join(", ", ladder.TicketClassNames);
            throw new ToolFailure($"The policy has no ticket class \"{name}\". It has: {known}. Give one of these, or leave --ticket-class out.", e);
        }
    }
}
