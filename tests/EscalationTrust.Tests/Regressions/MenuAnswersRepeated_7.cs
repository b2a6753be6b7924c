using EscalationTrust.Tests.Escalate;

namespace EscalationTrust.Tests.Regressions;

/// <summary>Who answered three menus with "1", or three prompts with numbers of one kind, was handed over for saying the same again.</summary>
public sealed class MenuAnswersRepeated_7
{
    [Fact]
    public void The_same_number_to_menu_after_menu_is_no_restatement()
    {
        Chat chat = new(EscalationLadder.Create().Policy);
        chat.Write("hi");
        AssertQuiet(chat.Write("1", "Please choose:\n1 Orders\n2 Returns"));
        AssertQuiet(chat.Write("1", "Orders.\n1 Where is my order\n2 Change my order"));
        AssertQuiet(chat.Write("1", "Reply 1 for order 5512, 2 for order 5513."));
        AssertQuiet(chat.Write("1", "1) Standard delivery\n2) Express delivery"));
        AssertQuiet(chat.Write("yes", "Type YES to confirm."));
        AssertQuiet(chat.Write("yes", "Type YES to pay now."));
    }

    [Fact]
    public void Numbers_given_to_new_prompts_are_no_stall()
    {
        Chat chat = new(EscalationLadder.Create().Policy);
        chat.Write("I want to register a warranty");
        AssertQuiet(chat.Write("AB-1234-CD", "Please enter your serial number."));
        AssertQuiet(chat.Write("AB-1235-CD", "Please enter the serial number of the second device."));
        AssertQuiet(chat.Write("AB-1236-CD", "Please enter the serial number of the third device."));
    }

    [Fact]
    public void The_same_number_to_the_same_menu_still_is_one()
    {
        Chat chat = new(EscalationLadder.Create().Policy);
        chat.Write("hi");
        chat.Write("2", "Please restart your router. Did this help? 1 Yes 2 No");
        Assert.True(chat.Write("2", "Please restart your router. Did this help? 1 Yes 2 No").Signals.Contains(Signal.CustomerRestates));
    }

    private static void AssertQuiet(EscalationDecision decision)
    {
        Assert.Equal(LadderStage.Automate, decision.Stage);
        Assert.False(decision.Signals.Overlaps(SignalSet.Of(Signal.CustomerRestates, Signal.Stall)), $"{decision.Signals}");
    }
}
